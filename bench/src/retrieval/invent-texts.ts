export type Texts = { passage(): string; title(): string; question(): string };

const words = 60_000;
const wordsOfPassage = 150;
const littleWords = [
  'the',
  'of',
  'and',
  'to',
  'in',
  'a',
  'is',
  'that',
  'for',
  'with',
  'on',
  'are',
  'by',
  'it',
];
const littleShare = 0.4;
const syllables = [
  'ba',
  'cor',
  'den',
  'fi',
  'gal',
  'hu',
  'ju',
  'kem',
  'lo',
  'mir',
  'no',
  'pex',
  'qua',
  'rin',
  'sto',
  'tav',
];

/** Texts whose words are as unevenly common as those of a language: the n-th word one n-th as often as the first. */
export function inventTexts(random: () => number): Texts {
  const vocabulary = Array.from({ length: words }, (_, rank) => spell(rank));
  const pick = () => vocabulary[Math.floor(words ** random()) - 1] ?? 'ba';
  const many = (count: number, next: () => string) => Array.from({ length: count }, next).join(' ');
  const little = () => littleWords[Math.floor(random() * littleWords.length)] ?? 'the';
  const word = () => (random() < littleShare ? little() : pick());
  return {
    passage: () => many(wordsOfPassage, word),
    title: () => many(4, pick),
    question: () => many(4 + Math.floor(random() * 6), word),
  };
}

function spell(rank: number): string {
  let rest = rank + syllables.length;
  let word = '';
  while (rest > 0) {
    word += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  }
  return word;
}
