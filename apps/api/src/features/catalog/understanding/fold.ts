const accents = /[\u0300-\u036f]/g;

/** One form for what people write in several: width, case, accents, digits of other scripts. */
export function fold(text: string): string {
  return plainDigits(
    text.normalize('NFKC').toLowerCase().normalize('NFD').replace(accents, '').normalize('NFC'),
  );
}

/** Letters and digits alone: `2-BHK`, `2 bhk` and `2bhk` are one. */
export function squeeze(text: string): string {
  return fold(text).replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** An English word without the ending of its plural. */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

const otherDigit = /[^\P{Nd}0-9]/gu;

function plainDigits(text: string): string {
  return text.replace(otherDigit, (digit) => String(digitOf(digit)));
}

/** Digits of a script stand in a row of ten that begins with its nought. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}
