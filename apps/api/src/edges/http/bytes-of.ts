import { Invalid } from '../../platform/errors';

type Bytes = AsyncIterable<Uint8Array>;

/** A body as it comes. What breaks on the way is the caller's line, and not a store or a database of ours. */
export async function* bytesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body as unknown as Bytes;
  } catch (cause) {
    throw new Invalid(cutOff, { cause });
  }
}

/** Nobody reads that: whoever asked is gone. */
export const cutOff = 'The request was cut off.';
