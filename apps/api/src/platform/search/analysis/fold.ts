const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff\u0640]/g;
const special = /[ßæœøđłıþðςىةأإآٱ]/g;
const plainAscii = /^[\u0020-\u007e]*$/;

const replacements: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ð: 'd',
  ς: 'σ',
  ى: 'ي',
  ة: 'ه',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
};

/** One spelling of what looks alike: wide letters, ligatures, capitals. Accents stay, stemmers need them. */
export function lowered(text: string): string {
  if (plainAscii.test(text)) return text.toLowerCase();
  return text.normalize('NFKC').replace(unseen, '').toLowerCase().normalize('NFC');
}

/** Without accents and vowel points. Signs that are letters in their script stay. */
export function folded(text: string): string {
  if (plainAscii.test(text)) return text;
  return text
    .replace(special, (character) => replacements[character] ?? character)
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC');
}
