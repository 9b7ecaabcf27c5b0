import { Readable } from 'node:stream';
import { TooLarge } from '../errors';
import type { Body } from './storage';

const defaultMaxBytes = 64 * 1024 * 1024;

/** The bytes of a body, whatever it came as, up to a limit. */
export async function* limited(body: Body, maxBytes = defaultMaxBytes): AsyncGenerator<Uint8Array> {
  let seen = 0;
  for await (const chunk of body instanceof Readable ? body : [asBytes(body)]) {
    const bytes = asBytes(chunk as string | Uint8Array);
    seen += bytes.byteLength;
    if (seen > maxBytes) throw new TooLarge(`This file is larger than ${maxBytes} bytes.`);
    yield bytes;
  }
}

function asBytes(chunk: string | Uint8Array): Uint8Array {
  return typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
}
