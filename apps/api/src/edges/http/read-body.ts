import { Invalid, TooLarge } from '../../platform/errors';
import { bytesOf } from './bytes-of';

const maxJsonBytes = 256 * 1024;
const maxDepth = 64;

/** The whole body as text, counted while it streams in, so that a chunked one cannot outgrow the limit. */
export async function readBody(request: Request, maxBytes = maxJsonBytes): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes);
  if (!request.body) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytesOf(request.body)) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch (cause) {
    throw new Invalid('The request is not valid UTF-8.', { cause });
  }
}

export async function readJson(request: Request): Promise<unknown> {
  const text = await readBody(request);
  return text === '' ? undefined : parseJson(text);
}

export function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text, refusePrototype);
  } catch (cause) {
    if (cause instanceof Invalid) throw cause;
    throw new Invalid('The request is not valid JSON.', { cause });
  }
  checkDepth(text);
  return value;
}

function refusePrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new Invalid('`__proto__` is not a field.');
  return value;
}

const strings = /"(?:[^"\\]|\\.)*"/gs;
const brackets = /[[\]{}]/g;

/** Counts brackets outside strings: cheaper than walking the parsed value, and without recursion. */
export function checkDepth(text: string): void {
  let depth = 0;
  for (const [bracket] of text.replace(strings, '').matchAll(brackets)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > maxDepth) throw new Invalid(`The request is nested deeper than ${maxDepth} levels.`);
  }
}

function tooLarge(maxBytes: number): TooLarge {
  return new TooLarge(`The request is larger than ${Math.floor(maxBytes / 1024)} KiB.`);
}
