const lineFeed = 0x0a;
const firstBeyondAscii = 0x80;

type Line = { bytes: Uint8Array; text: string | null };

/**
 * What several programs have written to one after the other: each line as UTF-8 if it is, else as `other` reads it.
 * Null where UTF-8 is not the rule: in another encoding, next to no line beyond ASCII happens to be UTF-8.
 */
export function decodeLines(bytes: Uint8Array, other: (line: Uint8Array) => string): string | null {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const lines: Line[] = [];
  let told = 0;
  let broken = 0;
  for (const line of linesOf(bytes)) {
    const text = asUtf8(decoder, line);
    lines.push({ bytes: line, text });
    if (text === null) broken += 1;
    else if (line.some((byte) => byte >= firstBeyondAscii)) told += 1;
  }
  return told < broken ? null : lines.map((line) => line.text ?? other(line.bytes)).join('');
}

function asUtf8(decoder: InstanceType<typeof TextDecoder>, line: Uint8Array): string | null {
  try {
    return decoder.decode(line);
  } catch {
    return null; // not UTF-8: that is what was asked
  }
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(lineFeed, at);
    const next = end < 0 ? bytes.length : end + 1;
    yield bytes.subarray(at, next);
    at = next;
  }
}
