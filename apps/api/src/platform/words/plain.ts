/** Letters that are one by themselves, and are typed as others by whoever has not got them. */
const alike: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ς: 'σ',
};

/** A text as it is compared: without case, accents, and the width of its letters. */
export function plain(text: string): string {
  const bare = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
  return bare.replace(/[ßæœøđðþłħıŋς]/g, (letter) => alike[letter] ?? letter);
}
