import { priceOf } from '../attributes/attribute';
import type { Sort } from './filter';
import { extremes, familyOf } from './order-words';
import { type NameMention, type Reading, take, textAt } from './reading';

/** `cheapest`, `largest`, `highest growth`, `sort by price`: what comes first, not what is left out. */
export function readOrder(reading: Reading): void {
  for (let at = 0; at < reading.tokens.length; at++) {
    if (reading.taken[at]) continue;
    const found = asked(reading, at) ?? ran(reading, at) ?? costly(reading, at) ?? superlative(reading, at);
    if (!found) continue;
    reading.sort ??= found.sort;
    const to = textAt(reading, found.to) === 'first' ? found.to + 1 : found.to;
    take(reading, { from: at, to });
    at = to - 1;
  }
}

type Read = { sort: Sort; to: number };

/** `sort by price`, `ordered by size, largest first`. */
function asked(reading: Reading, at: number): Read | null {
  if (!/^(sort|sorted|order|ordered|rank|ranked|arrange|arranged)$/.test(textAt(reading, at))) return null;
  if (textAt(reading, at + 1) !== 'by') return null;
  const name = nameAt(reading, at + 2);
  return name ? ordered(reading, name) : null;
}

/** `price low to high`. */
function ran(reading: Reading, at: number): Read | null {
  const name = nameAt(reading, at);
  if (name) return runAt(reading, name.to) && ordered(reading, name);
  const run = runAt(reading, at);
  const by = priceOf(reading.lexicon.attributes)?.key;
  return run && by && run.to > at + 1 ? { sort: { by, direction: run.direction }, to: run.to } : null;
}

function ordered(reading: Reading, { key, to }: NameMention): Read | null {
  const attribute = reading.lexicon.attribute(key);
  if (attribute?.type !== 'number' && attribute?.type !== 'date') return null;
  const run = runAt(reading, to);
  const direction = run?.direction ?? (attribute.better === 'higher' ? 'down' : 'up');
  return { sort: { by: key, direction }, to: run?.to ?? to };
}

function nameAt({ names }: Reading, at: number): NameMention | undefined {
  return names.find(({ from }) => from === at);
}

/** Longest first: one is the beginning of another. */
const runs: readonly (readonly [words: string, direction: Sort['direction']])[] = [
  ['from low to high', 'up'],
  ['from high to low', 'down'],
  ['lowest to highest', 'up'],
  ['highest to lowest', 'down'],
  ['low to high', 'up'],
  ['high to low', 'down'],
  ['ascending', 'up'],
  ['asc', 'up'],
  ['descending', 'down'],
  ['desc', 'down'],
  ['lowest first', 'up'],
  ['highest first', 'down'],
];

function runAt(reading: Reading, start: number): { direction: Sort['direction']; to: number } | null {
  const at = textAt(reading, start) === ',' ? start + 1 : start;
  for (const [words, direction] of runs) {
    const all = words.split(' ');
    if (all.every((word, index) => textAt(reading, at + index) === word))
      return { direction, to: at + all.length };
  }
  return null;
}

/** `most expensive`, `least costly`. */
function costly(reading: Reading, at: number): Read | null {
  const found = /^(most|least) (?:expensive|costly)$/.exec(
    `${textAt(reading, at)} ${textAt(reading, at + 1)}`,
  );
  const by = priceOf(reading.lexicon.attributes)?.key;
  return found && by ? { sort: { by, direction: found[1] === 'most' ? 'down' : 'up' }, to: at + 2 } : null;
}

function superlative(reading: Reading, at: number): Read | null {
  const word = textAt(reading, at);
  const name = nameAt(reading, at + 1);
  const named = name && byName(reading, word, name);
  if (named) return named;
  const sort = byWord(reading, word);
  return sort && { sort, to: at + 1 };
}

function byName({ lexicon }: Reading, word: string, { key, to }: NameMention): Read | null {
  const attribute = lexicon.attribute(key);
  if (attribute?.type !== 'number' && attribute?.type !== 'date') return null;
  const better = attribute.better === 'lower' ? 'up' : 'down';
  const direction = word === 'best' || word === 'top' ? better : extremes.get(word);
  return direction ? { sort: { by: key, direction }, to } : null;
}

/** `lightest` is said of what weighs, whatever that is called. */
function byWord({ lexicon }: Reading, word: string): Sort | null {
  const meant = familyOf(word, lexicon.attributes);
  if (meant) return meant;
  return ['newest', 'latest', 'recent'].includes(word) ? { by: 'newest', direction: 'down' } : null;
}
