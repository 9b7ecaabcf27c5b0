const plain = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// Controls, marks of byte order and direction, soft hyphens, tags: unseen, and half of them torn off by a quotation.
const unseen =
  /(?![\n\t])\p{Cc}|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu;
const manyMarks = /(\p{M}{30})\p{M}+/gu;
const spaces = /[\t\p{Zs}]+/gu;
const lineEdges = / ?\n ?/g;
const manyLines = /\n{3,}/g;

/** Text as it is stored: composed (NFC), lines by `\n`, one space at a time, nothing that cannot be seen. */
export function clean(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(lineEnds, '\n')
    .replace(loneSurrogates, '\ufffd')
    .replace(unseen, '')
    .normalize('NFC')
    .replace(manyMarks, '$1')
    .replace(spaces, ' ')
    .replace(lineEdges, '\n')
    .replace(manyLines, '\n\n')
    .trim();
}

/** The same on one line. */
export const cleanLine = (text: string): string => clean(text).replace(/\n+/g, ' ');
