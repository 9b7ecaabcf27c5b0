import type { Readable } from 'node:stream';
import { fileTypeFromBuffer } from 'file-type';

const textual = new TextDecoder('utf-8', { fatal: true });

/** What the bytes are, whatever their name says: a media type, `text/plain` for any text, null for what nobody knows. */
export async function sniffType(stream: Readable): Promise<string | null> {
  const bytes = await allOf(stream);
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found && !found.mime.endsWith('/xml')) return found.mime.split(';')[0] ?? null;
  return isText(bytes) ? 'text/plain' : null;
}

async function allOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function isText(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false;
  try {
    return textual.decode(bytes).length > 0;
  } catch {
    return false;
  }
}
