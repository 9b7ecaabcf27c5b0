import type { Filter, Understood, UnderstoodFilter } from './filter';
import type { Lexicon } from './lexicon';
import { deniedAfter, isNegated } from './negation';
import { readAmounts } from './read-amounts';
import { readDates } from './read-dates';
import { readMisspelled } from './read-misspelled';
import { readNamed } from './read-named';
import { readOrder } from './read-order';
import { readPeople } from './read-people';
import { readPhrases } from './read-phrases';
import { readCounts, readStock } from './read-stock';
import { readUnknownPlace } from './read-unknown-place';
import { type Reading, type Span, startReading, take, textAt, type ValueMention, wordsOf } from './reading';
import { isStopWord, isWeakWord } from './stop-words';
import type { Token } from './tokens';

/** What somebody asks of a catalog: conditions on its attributes, an order, and words to be found in the text. */
export function understand(query: string, lexicon: Lexicon, now: Date): Understood {
  const reading = startReading(query, lexicon, now);
  readPhrases(reading);
  readMisspelled(reading);
  readDates(reading);
  readStock(reading);
  readCounts(reading);
  readPeople(reading);
  readAmounts(reading);
  readOrder(reading);
  readNegations(reading);
  readNamed(reading);
  readUnknownPlace(reading, query);
  const found = [...reading.found, ...valueFilters(reading)];
  return {
    filters: merged(reading, inOrder(found)).map(({ filter, words, correctedTo }) => ({
      filter,
      words,
      correctedTo,
    })),
    sort: reading.sort,
    rest: restOf(reading),
    notes: reading.notes,
  };
}

/** What need not be there is no condition. */
function readNegations(reading: Reading): void {
  for (const mention of inOrder(reading.values)) {
    const said = deniedAfter(reading, mention.to);
    const denied = said?.word === 'available' ? null : said;
    mention.not = denied?.kind === 'no' || isNegated(reading, mention.from) || isOutside(reading, mention);
    if (denied) take(reading, { from: mention.to, to: denied.to });
    if (denied?.kind === 'any') reading.values = reading.values.filter((each) => each !== mention);
  }
}

/** `outside Berlin`, of places alone. */
function isOutside(reading: Reading, { from, key }: ValueMention): boolean {
  const at = textAt(reading, from - 1) === 'of' ? from - 2 : from - 1;
  if (textAt(reading, at) !== 'outside' || reading.lexicon.attribute(key)?.type !== 'place') return false;
  take(reading, { from: at, to: at + 1 });
  return true;
}

function inOrder<Each extends Span>(spans: readonly Each[]): Each[] {
  return [...spans].sort((one, other) => one.from - other.from);
}

type Found = UnderstoodFilter & Span;

/** Of a category any will do, of a set all are wanted; a place within a place is the nearer one. */
function valueFilters(reading: Reading): Found[] {
  const filters: Found[] = [];
  for (const mention of withoutOuter(reading)) {
    const before = filters.at(-1);
    const filter = { kind: 'values', key: mention.key, anyOf: mention.values, not: mention.not } as const;
    const joins = filters.find((each) => joined(reading, each, mention));
    if (joins?.filter.kind === 'values') {
      joins.filter.anyOf = [...new Set([...joins.filter.anyOf, ...mention.values])];
      joins.words =
        joins === before
          ? wordsOf(reading, { from: joins.from, to: mention.to })
          : `${joins.words}, ${wordsOf(reading, mention)}`;
      joins.to = mention.to;
      continue;
    }
    filters.push({ ...mention, filter, words: wordsOf(reading, mention) });
  }
  return filters;
}

function joined({ lexicon, text, tokens }: Reading, found: Found, mention: ValueMention): boolean {
  const { filter } = found;
  if (filter.kind !== 'values' || filter.key !== mention.key || filter.not !== mention.not) return false;
  if (lexicon.attribute(mention.key)?.type !== 'set') return true;
  const between = text.slice(tokens[found.to - 1]?.end, tokens[mention.from]?.start);
  return mention.not || /^\s*(or|\/|oder|ou|o|of|أو|या|か)\s*$/.test(between);
}

function withoutOuter({ values, lexicon }: Reading): ValueMention[] {
  const all = inOrder(values);
  const outer = new Set(
    all.flatMap(({ key, values: named, not }) =>
      not
        ? []
        : (lexicon.vocabulary.values[key] ?? [])
            .filter(({ value }) => named.includes(value))
            .flatMap(({ within }) => within),
    ),
  );
  return all.filter(({ values: named, not }) => not || !named.every((value) => outer.has(value)));
}

/** Two bounds of one number are one stretch. */
function merged(reading: Reading, found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const each of found) {
    if (kept.some(({ filter }) => JSON.stringify(filter) === JSON.stringify(each.filter))) continue;
    const there = kept.find(({ filter }) => bounds(filter, each.filter));
    if (there?.filter.kind === 'number' && each.filter.kind === 'number') {
      there.filter.min ??= each.filter.min;
      there.filter.max ??= each.filter.max;
      there.words = `${there.words}, ${each.words}`;
    } else if (!widened(reading, kept, each)) kept.push(each);
  }
  return kept;
}

/** `500 wh or 600 wh`: both will do. */
function widened(reading: Reading, kept: readonly Found[], { filter, ...each }: Found): boolean {
  const there = kept.find((one) => one.filter.kind === 'number' && one.filter.key === filter.key);
  if (there?.filter.kind !== 'number' || filter.kind !== 'number') return false;
  const between = reading.tokens.slice(there.to, each.from).map(({ text }) => text);
  if (!between.includes('or')) return false;
  const [one, other] = [there.filter, filter];
  one.min = one.min === null || other.min === null ? null : Math.min(one.min, other.min);
  one.max = one.max === null || other.max === null ? null : Math.max(one.max, other.max);
  there.words = wordsOf(reading, { from: there.from, to: each.to });
  return true;
}

function bounds(one: Filter, other: Filter): boolean {
  if (one.kind !== 'number' || other.kind !== 'number' || one.key !== other.key) return false;
  const apart = (one.min === null) !== (other.min === null) && (one.max === null) !== (other.max === null);
  return apart && Number(one.min ?? other.min) <= Number(one.max ?? other.max);
}

function restOf({ tokens, taken, lexicon }: Reading): string {
  const { words } = lexicon.vocabulary;
  const says = ({ kind, text }: Token) =>
    kind === 'number' || (text.length > 1 && !isStopWord(text) && (!isWeakWord(text) || words.has(text)));
  return tokens
    .filter((token, at) => !taken[at] && token.kind !== 'sign' && says(token))
    .map(({ text }) => text)
    .join(' ');
}
