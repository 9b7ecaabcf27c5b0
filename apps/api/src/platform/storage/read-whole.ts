import { TooLarge } from '../errors';
import type { OpenFile } from './storage';

const mostBytes = 64 * 1024 * 1024;

/** All of a file, in memory that belongs to nobody else: it can be moved to a worker. */
export async function readWhole({ stream, size }: Pick<OpenFile, 'stream' | 'size'>): Promise<ArrayBuffer> {
  if (size > mostBytes) {
    stream.destroy();
    throw new TooLarge(`This file is larger than ${mostBytes} bytes.`);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    whole.set(chunk, at); // a file that is longer than it was said to be is an error
    at += chunk.byteLength;
  }
  if (at !== size) throw new Error('A file is shorter than its store says.');
  return whole.buffer;
}
