import type { Attribute } from '../attributes/attribute';
import { unitOf } from '../attributes/units';
import { fold, singular, squeeze } from './fold';
import { buildSpelling, type Spelling } from './spelling';
import { meansItself } from './stop-words';

export type VocabularyValue = {
  value: string;
  count: number;
  /** A place lies in others: a locality in its city. */
  within: readonly string[];
};

/** What the items of a catalog say, as far as a query can mean it. */
export type Vocabulary = {
  values: Readonly<Record<string, readonly VocabularyValue[]>>;
  numbers: Readonly<Record<string, { min: number; max: number }>>;
  /** Words of titles: they are spelled as they are meant. */
  words: ReadonlySet<string>;
};

export type Entry =
  | { kind: 'value'; key: string; values: readonly string[]; part: boolean }
  | { kind: 'attribute'; key: string }
  | { kind: 'noun' };

export type Lexicon = {
  attributes: readonly Attribute[];
  attribute(key: string): Attribute | null;
  vocabulary: Vocabulary;
  /** What is meant by a phrase, its spaces and signs left out. */
  find(squeezed: string): readonly Entry[];
  spelling: Spelling;
  /** The same phrases, where others say how often and beside what. */
  withVocabulary(vocabulary: Vocabulary): Lexicon;
};

/** Made once per catalog and state of its words. */
export function buildLexicon(
  attributes: readonly Attribute[],
  vocabulary: Vocabulary,
  nouns: readonly string[] = [],
): Lexicon {
  const phrases = new Map<string, Entry[]>();
  const add = (phrase: string, entry: Entry) => {
    for (const form of formsOf(phrase)) {
      const there = phrases.get(form);
      if (!there) phrases.set(form, [entry]);
      else if (!there.some((each) => same(each, entry))) there.push(entry);
    }
  };
  const filtering = attributes.filter(({ filters }) => filters);
  for (const attribute of filtering) addValues(attribute, vocabulary, add);
  for (const attribute of filtering) {
    for (const phrase of namesOf(attribute)) add(phrase, { kind: 'attribute', key: attribute.key });
  }
  for (const noun of nouns) if (!phrases.has(squeeze(noun))) add(noun, { kind: 'noun' });
  for (const attribute of filtering) addParts(attribute, vocabulary, { phrases, add });
  const byKey = new Map(attributes.map((each) => [each.key, each]));
  const isPartOnly = (entries: readonly Entry[]) =>
    entries.every((entry) => entry.kind === 'value' && entry.part);
  const spelt = [...phrases].filter(([phrase, entries]) => phrase.length > 5 || !isPartOnly(entries));
  const spelling = buildSpelling(spelt.map(([phrase]) => phrase));
  const withVocabulary = (said: Vocabulary): Lexicon => ({
    attributes,
    attribute: (key) => byKey.get(key) ?? null,
    vocabulary: said,
    find: (squeezed) => phrases.get(squeezed) ?? [],
    spelling: { correct: (squeezed) => (said.words.has(squeezed) ? null : spelling.correct(squeezed)) },
    withVocabulary,
  });
  return withVocabulary(vocabulary);
}

type Add = (phrase: string, entry: Entry) => void;

function addValues(attribute: Attribute, vocabulary: Vocabulary, add: Add): void {
  const value = (text: string): Entry => ({ kind: 'value', key: attribute.key, values: [text], part: false });
  for (const { value: text } of vocabulary.values[attribute.key] ?? []) add(text, value(text));
  if (!('values' in attribute)) return;
  for (const known of attribute.values) {
    for (const phrase of [known.value, ...known.synonyms]) add(phrase, value(known.value));
  }
}

function namesOf(attribute: Attribute): string[] {
  const names = [attribute.label, attribute.label.replace(/\(.*?\)|,.*$/g, ''), ...attribute.synonyms];
  if (attribute.type === 'number' && attribute.unit && !unitOf(attribute.unit)) names.push(attribute.unit);
  return names;
}

type Book = { phrases: ReadonlyMap<string, readonly Entry[]>; add: Add };

/**
 * A pool is meant by `pool`, however long its own name is; a road by the word that tells it from others; dark green by
 * `green`, unless titles use the word or most values have it.
 */
function addParts(attribute: Attribute, vocabulary: Vocabulary, { phrases, add }: Book): void {
  const { type, key } = attribute;
  if (type !== 'set' && type !== 'place' && type !== 'category') return;
  const known = vocabulary.values[key] ?? [];
  const isTaken = (part: string) => phrases.has(part) || (type === 'category' && vocabulary.words.has(part));
  const parts = new Map<string, string[]>();
  for (const { value } of known) {
    for (const part of partsOf(value, type)) {
      if (!isTaken(part)) parts.set(part, [...(parts.get(part) ?? []), value]);
    }
  }
  const most = { set: known.length, place: 1, category: known.length / 2 }[type];
  for (const [part, values] of parts)
    if (values.length <= most) add(part, { kind: 'value', key, values: [...new Set(values)], part: true });
}

function partsOf(value: string, type: 'set' | 'place' | 'category'): string[] {
  const words = fold(value).match(/[\p{L}\p{M}]+/gu) ?? [];
  const telling = type === 'place' ? words.slice(0, words.length > 1 ? 1 : 0) : words;
  return telling
    .filter((word) => !meansItself(word))
    .map(singular)
    .filter((part) => part.length > 2 && !unitOf(part) && !directions.has(part));
}

const directions = new Set([
  'north',
  'south',
  'east',
  'west',
  'central',
  'new',
  'old',
  'upper',
  'lower',
  'great',
  'saint',
]);

function formsOf(phrase: string): Set<string> {
  const words = fold(phrase).split(/\s+/);
  const last = words.at(-1) ?? '';
  const forms = [phrase, [...words.slice(0, -1), singular(last)].join(' ')].map(squeeze);
  return new Set(forms.filter((form) => form !== ''));
}

function same(one: Entry, other: Entry): boolean {
  if (one.kind === 'value' && other.kind === 'value')
    return one.key === other.key && one.values[0] === other.values[0];
  return (
    one.kind === other.kind && one.kind === 'attribute' && other.kind === 'attribute' && one.key === other.key
  );
}
