import { buildLexicon, type Lexicon, type Vocabulary } from './lexicon';

/** As if it were built anew; phrases are gone through again only where there are others than before. */
export function renewLexicon(old: Lexicon, vocabulary: Vocabulary, nouns: readonly string[]): Lexicon {
  const isSame = old.attributes.every(({ key }) =>
    sameValues(old.vocabulary.values[key] ?? [], vocabulary.values[key] ?? []),
  );
  return isSame ? old.withVocabulary(vocabulary) : buildLexicon(old.attributes, vocabulary, nouns);
}

type Values = Vocabulary['values'][string];

function sameValues(old: Values, now: Values): boolean {
  if (old.length !== now.length) return false;
  if (old.every(({ value }, at) => value === now[at]?.value)) return true;
  const there = new Set(old.map(({ value }) => value));
  return now.every(({ value }) => there.has(value));
}
