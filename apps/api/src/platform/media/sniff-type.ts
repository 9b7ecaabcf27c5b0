import type { Readable } from 'node:stream';
import { fileTypeFromStream } from 'file-type/node';

/**
 * What the bytes are, whatever their name says: a media type, `text/plain` for any text, null for what nobody
 * knows. Read as they come and never held whole; `open` starts again from the first.
 */
export async function sniffType(open: () => Promise<Readable>): Promise<string | null> {
  const found = await typeOf(await open());
  if (found && !found.endsWith('/xml')) return found;
  return (await isText(await open())) ? 'text/plain' : null;
}

async function typeOf(stream: Readable): Promise<string | null> {
  try {
    const found = await fileTypeFromStream(stream);
    return found?.mime.split(';')[0] ?? null;
  } catch {
    return null;
  } finally {
    stream.destroy();
  }
}

async function isText(stream: Readable): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isEmpty = true;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (chunk.includes(0) || !decodes(decoder, chunk)) return false;
    isEmpty = false;
  }
  return !isEmpty && decodes(decoder);
}

function decodes(decoder: InstanceType<typeof TextDecoder>, chunk?: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}
