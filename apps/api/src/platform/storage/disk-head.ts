/** Type and body share one file, so that one rename shows both. The head has a fixed length: sizes need no look inside. */
export const headBytes = 256;
const magic = 'PLY1 ';

export function encodeHead(contentType: string): Buffer {
  const text = magic + contentType;
  if (text.length >= headBytes) throw new RangeError('The type is too long for the head of a file.');
  return Buffer.from(`${text.padEnd(headBytes - 1)}\n`, 'latin1');
}

export function decodeHead(head: Buffer): string {
  const text = head.toString('latin1');
  if (text.length !== headBytes || !text.startsWith(magic)) throw new DamagedFile();
  return text.slice(magic.length).trimEnd();
}

class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
  constructor() {
    super('A stored file does not begin as every stored file does.');
  }
}
