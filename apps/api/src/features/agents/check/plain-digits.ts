const foreign = /(?![0-9])\p{Nd}|[\u066b\u066c\uff0c\uff0e]/gu;
const isDigit = /^\p{Nd}$/u;
const separators: Readonly<Record<string, string>> = {
  '\u066b': '.',
  '\u066c': ',',
  '\uff0c': ',',
  '\uff0e': '.',
};
const known = new Map<string, string>();

/** ٩٩, ९९ and ９９ are 99: what is looked for by its digits is found in whichever they are written. */
export const inPlainDigits = (text: string): string => text.replace(foreign, plainOf);

function plainOf(sign: string): string {
  const plain = known.get(sign) ?? separators[sign] ?? digitOf(sign);
  known.set(sign, plain);
  return plain;
}

/** Digits of a script stand in a row, from its zero on. */
function digitOf(sign: string): string {
  const [letter = sign] = sign.normalize('NFKC');
  const code = letter.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && isDigit.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
