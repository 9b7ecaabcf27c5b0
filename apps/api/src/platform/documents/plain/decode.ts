import { analyse } from 'chardet';
import { decodeLines } from './decode-lines';

const byteOrderMarks = [
  { label: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { label: 'utf-16le', bytes: [0xff, 0xfe] },
  { label: 'utf-16be', bytes: [0xfe, 0xff] },
];
const sampleBytes = 64 * 1024;
const metaBytes = 4096;
const metaCharset = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i;
const headerCharset = /charset\s*=\s*["']?([\w:-]+)/i;
const leastConfidence = 12;
/** Of Windows-1252, from 0x80; Node reads these as if they were ISO-8859-1. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes as text: by their mark, then as UTF-8 if they are, or if their lines mostly are, then as they say or look. */
export function decode(bytes: Uint8Array, declaredType = ''): string {
  const marked = byteOrderMarks.find(({ bytes: mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return decoded(bytes, marked.label) ?? '';
  const wide = wideOrder(bytes);
  if (wide) return decoded(bytes, wide) ?? '';
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: that is what the decoder was asked.
    return (
      decodeLines(bytes, (line) => decoded(line, 'windows-1252') ?? '') ??
      decoded(bytes, headerCharset.exec(declaredType)?.[1]) ??
      decoded(bytes, saidInside(bytes)) ??
      guessed(bytes)
    );
  }
}

function decoded(bytes: Uint8Array, label: string | undefined): string | null {
  if (!label) return null;
  try {
    const decoder = new TextDecoder(label);
    const text = decoder.decode(bytes);
    if (decoder.encoding !== 'windows-1252') return text;
    return text.replace(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign);
  } catch {
    return null; // a name of an encoding that nobody knows
  }
}

function saidInside(bytes: Uint8Array): string | undefined {
  const said = metaCharset.exec(Buffer.from(bytes.subarray(0, metaBytes)).toString('latin1'))?.[1];
  // What could be read as ASCII up to here is not UTF-16, whatever it says.
  return said && /^utf-?(?:8|16)/i.test(said) ? undefined : said;
}

function guessed(bytes: Uint8Array): string {
  for (const { name, confidence } of analyse(bytes.subarray(0, sampleBytes))) {
    if (confidence < leastConfidence) break;
    const text = name.startsWith('UTF-') ? null : decoded(bytes, name);
    if (text !== null && !text.includes('\ufffd')) return text;
  }
  return decoded(bytes, 'windows-1252') ?? '';
}

/** UTF-16 without its mark: one half of the bytes is nearly always zero, the other never. */
function wideOrder(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, sampleBytes);
  if (sample.length < 4 || bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 8;
  const few = sample.length / 200;
  if (odd > many && even < few) return 'utf-16le';
  if (even > many && odd < few) return 'utf-16be';
  return null;
}

const control = /(?![\s\u0080-\u009f])\p{Cc}/gu;

/** Text has letters and lines; what has more than a few controls is something else. */
export function looksLikeText(text: string): boolean {
  const sample = text.length > sampleBytes ? text.slice(0, sampleBytes) : text;
  const controls = sample.match(control)?.length ?? 0;
  const lost = sample.match(/\ufffd/g)?.length ?? 0;
  return controls <= 3 + sample.length * 0.01 && lost <= 3 + sample.length * 0.1;
}
