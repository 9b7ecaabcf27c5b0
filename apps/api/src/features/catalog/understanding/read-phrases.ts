import { type Comparator, comparatorAfter, comparatorBefore } from './comparators';
import type { Operator } from './comparing-words';
import { squeeze } from './fold';
import type { Entry } from './lexicon';
import { longestAt, type Reading, type Span, take, textAt, type ValueMention } from './reading';

type Value = Extract<Entry, { kind: 'value' }>;
type Name = Extract<Entry, { kind: 'attribute' }>;

/** Whatever the catalog has words for: values, names of attributes, names of the things themselves. */
export function readPhrases(reading: Reading): void {
  for (let at = 0; at < reading.tokens.length; at++) {
    if (reading.taken[at] || reading.tokens[at]?.kind === 'sign') continue;
    const ahead = valueAhead(reading, at);
    if (ahead) {
      addValue(reading, ahead);
      at = ahead.to - 1;
      continue;
    }
    const found = longestAt(reading, at, meant);
    if (!found) continue;
    const { to, entry, squeezed } = found;
    if (entry.kind === 'noun') {
      take(reading, { from: at, to });
      reading.nouns.push({ from: at, to });
    } else if (entry.kind === 'attribute') at = readName(reading, { from: at, to }, entry) - 1;
    else at = readValue(reading, { from: at, to, squeezed, entry }) - 1;
  }
}

/** Too little to mean a value by itself: a size `m`, a floor `2`. */
const needsName = (squeezed: string) => /^\d*$|^.$/u.test(squeezed);

function meant(entries: readonly Entry[], squeezed: string): Entry | undefined {
  const value = entries.find((entry): entry is Value => entry.kind === 'value' && !entry.part);
  if (value && !needsName(squeezed)) return value;
  return entries.find((entry) => entry.kind !== 'value' || (entry.part && !needsName(squeezed)));
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** `third floor`, `2nd floor`, `xl size`: a value too short to mean itself, before the name of what it is about. */
function valueAhead(reading: Reading, at: number): ValueMention | null {
  const ordinal = ordinals.indexOf(textAt(reading, at)) + 1;
  const text = ordinal > 0 ? String(ordinal) : textAt(reading, at);
  const isSuffixed = /^(st|nd|rd|th)$/.test(textAt(reading, at + 1)) && reading.tokens[at]?.kind === 'number';
  if (!needsName(text) || (reading.tokens[at]?.kind === 'number' && !isSuffixed)) return null;
  const next = at + (isSuffixed ? 2 : 1);
  const isName = (entries: readonly Entry[]) =>
    entries.find((entry): entry is Name => entry.kind === 'attribute');
  const name = next < reading.tokens.length ? longestAt(reading, next, isName) : null;
  if (!name) return null;
  const { key } = name.entry;
  const value = reading.lexicon
    .find(squeeze(text))
    .find((entry): entry is Value => entry.kind === 'value' && entry.key === key);
  return value
    ? { from: at, to: name.to, key, values: [...value.values], not: false, correctedTo: null }
    : null;
}

const fillers = new Set(['is', 'of', ':', 'in', 'the', 'be']);

/** `size 42`, `view: sea`: a name tells what the word after it is about. */
function readName(reading: Reading, span: Span, { key }: Name): number {
  let next = span.to;
  while (fillers.has(textAt(reading, next))) next++;
  const about = (entries: readonly Entry[]) =>
    entries.find((entry): entry is Value => entry.kind === 'value' && entry.key === key);
  const value = next < reading.tokens.length ? longestAt(reading, next, about) : null;
  if (!value) {
    reading.names.push({ ...span, key, correctedTo: null });
    return span.to;
  }
  const mention = { from: span.from, to: value.to, key, not: false, correctedTo: null };
  addValue(reading, { ...mention, values: [...value.entry.values] });
  return value.to;
}

type Found = Span & { squeezed: string; entry: Value };

function readValue(reading: Reading, { from, to, squeezed, entry }: Found): number {
  const span = { from, to };
  const [, count, noun] = /^(\d+)(\D+)$/.exec(squeezed) ?? [];
  if (count && noun) {
    if (compares(reading, span) && isNumberName(reading, noun)) return from + 1;
    const several = severalOf(reading, { ...span, entry, count: Number(count), noun });
    if (several) {
      addValue(reading, several);
      return several.to;
    }
  }
  addValue(reading, { ...span, key: entry.key, values: [...entry.values], not: false, correctedTo: null });
  return to;
}

export function addValue(reading: Reading, mention: ValueMention): void {
  take(reading, mention);
  reading.values.push(mention);
}

/** `3+ bhk`: the sign stands inside the phrase. */
const hasPlus = (reading: Reading, { from }: Span) => textAt(reading, from + 1) === '+';

function compares(reading: Reading, { from, to }: Span): boolean {
  return (
    hasPlus(reading, { from, to }) ||
    comparatorBefore(reading, from) !== null ||
    comparatorAfter(reading, to) !== null
  );
}

function isNumberName({ lexicon }: Reading, noun: string): boolean {
  return lexicon
    .find(noun)
    .some((entry) => entry.kind === 'attribute' && lexicon.attribute(entry.key)?.type === 'number');
}

type Counted = Span & { entry: Value; count: number; noun: string };

/** `2 or 3 bhk`, `2-3 bhk`, `at least 3 bhk`, `3+ bhk`: values that begin with a count. */
function severalOf(reading: Reading, counted: Counted): ValueMention | null {
  const listed = listedBefore(reading, counted);
  const { key } = counted.entry;
  if (listed) return { ...listed, to: counted.to, key, not: false, correctedTo: null };
  const ahead = comparatorBefore(reading, counted.from);
  const behind = comparatorAfter(reading, counted.to);
  const plus: Comparator | null = hasPlus(reading, counted)
    ? { operator: 'least', length: 0, words: '+' }
    : null;
  const comparator = ahead ?? plus ?? behind;
  if (!comparator || (comparator.operator !== 'most' && comparator.operator !== 'least')) return null;
  const values = countedValues(reading, counted, inBounds(comparator.operator, counted.count));
  const from = ahead ? counted.from - ahead.length : counted.from;
  const to = ahead || plus ? counted.to : counted.to + (behind?.length ?? 0);
  return values.length > 0 ? { from, to, key, values, not: false, correctedTo: null } : null;
}

const inBounds = (operator: Operator, count: number) => (each: number) =>
  operator === 'most' ? each <= count : each >= count;

const lists = new Set(['or', '/', ',', 'and', '&']);
const stretches = new Set(['-', 'to']);

function listedBefore(
  reading: Reading,
  { from, ...counted }: Counted,
): { from: number; values: string[] } | null {
  const counts = new Set([counted.count]);
  let start = from;
  while (start >= 2 && reading.tokens[start - 2]?.kind === 'number' && !reading.taken[start - 2]) {
    const between = textAt(reading, start - 1);
    const count = Number(textAt(reading, start - 2));
    if (stretches.has(between)) for (let each = count; each <= counted.count; each++) counts.add(each);
    else if (lists.has(between)) counts.add(count);
    else break;
    start -= 2;
  }
  if (start === from) return null;
  const values = countedValues(reading, counted, (each) => counts.has(each));
  return values.length > 1 ? { from: start, values } : null;
}

type OfNoun = Pick<Counted, 'entry' | 'noun'>;

function countedValues(
  { lexicon }: Reading,
  { entry, noun }: OfNoun,
  wanted: (count: number) => boolean,
): string[] {
  const all = new Set<string>();
  for (let count = 0; count <= 50; count++) {
    if (!wanted(count)) continue;
    for (const found of lexicon.find(squeeze(`${count}${noun}`))) {
      if (found.kind === 'value' && found.key === entry.key) for (const value of found.values) all.add(value);
    }
  }
  return [...all];
}
