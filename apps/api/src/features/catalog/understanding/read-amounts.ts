import { type Amount, amountAt } from './amount';
import type { Stretch } from './calendar-parts';
import { stretchAt } from './calendar-words';
import type { Asked } from './candidates';
import { type Comparator, comparatorAfter, comparatorBefore } from './comparators';
import { ands, links } from './comparing-words';
import { addNote, type NameMention, type Reading, take, textAt, understood } from './reading';
import { boundsOf, resolveAmount } from './resolve-amount';

/** Conditions on numbers: `under 2 cr`, `50-70k`, `at least 3 bathrooms`, `1200 sq ft`. */
export function readAmounts(reading: Reading): void {
  for (let at = 0; at < reading.tokens.length; at++) {
    if (reading.taken[at]) continue;
    const day = stretchAt(reading, at);
    if (day && isDay(day)) {
      at += day.length - 1;
      continue;
    }
    const first = amountAt(reading, at);
    if (!first) continue;
    at = Math.max(at, readOne(reading, first));
  }
}

/** “From 12 December” is no price, also where no item has a date. */
const isDay = ({ from, to, length, isRange }: Stretch) => length > 1 && (isRange || from === to);

function readOne(reading: Reading, first: Amount): number {
  const ahead = contextBefore(reading, first.from);
  const second = secondOf(reading, first, ahead.comparator);
  const behind = contextAfter(reading, (second ?? first).to);
  const asked: Asked = {
    first,
    second,
    comparator: ahead.comparator ?? behind.comparator ?? (first.isPlus ? plus : null),
    name: ahead.name ?? behind.name,
    isRate: behind.isRate,
  };
  const resolved = resolveAmount(reading.lexicon, asked);
  const span = { from: ahead.from, to: behind.to };
  if (resolved.note) {
    addNote(reading, resolved.note);
    take(reading, span);
  }
  if (!resolved.attribute) return first.from;
  const { min, max } = boundsOf(resolved);
  understood(reading, span, { filter: { kind: 'number', key: resolved.attribute.key, min, max } });
  return span.to - 1;
}

const plus: Comparator = { operator: 'least', length: 0, words: '+' };

type Context = { comparator: Comparator | null; name: NameMention | null };

const before = new Set(['is', 'of', 'at', 'a', 'an', 'the', 'for', ':', '=', 'be', 'should']);

function contextBefore(reading: Reading, start: number): Context & { from: number } {
  const found: Context & { from: number } = { comparator: null, name: null, from: start };
  for (let at = start, steps = 0; at > 0 && steps < 6; steps++) {
    const next = stepBack(reading, at, found);
    if (next === at) break;
    at = next;
  }
  return found;
}

function stepBack(reading: Reading, at: number, found: Context & { from: number }): number {
  const name = found.name ? null : numberNames(reading).find(({ to }) => to === at);
  if (name) {
    Object.assign(found, { name, from: name.from });
    return name.from;
  }
  const comparator = found.comparator ? null : comparatorBefore(reading, at);
  if (comparator) {
    Object.assign(found, { comparator, from: at - comparator.length });
    return found.from;
  }
  return before.has(textAt(reading, at - 1)) && !reading.taken[at - 1] ? at - 1 : at;
}

const after = new Set(['of', 'in', 'a', 'per', '/', 'each']);
const pers = new Set(['per', '/', 'a', 'each', 'pm', 'pa', 'pp']);

type Behind = Context & { to: number; isRate: boolean };

function contextAfter(reading: Reading, end: number): Behind {
  const found: Behind = { comparator: null, name: null, to: end, isRate: false };
  for (let at = end, steps = 0; at < reading.tokens.length && steps < 4; steps++) {
    const next = stepOn(reading, at, found);
    if (next === at) break;
    at = next;
  }
  return found;
}

function stepOn(reading: Reading, at: number, found: Behind): number {
  const name = found.name ? null : numberNames(reading).find(({ from }) => from === at);
  const comparator = found.comparator ? null : comparatorAfter(reading, at);
  if (name) Object.assign(found, { name, to: name.to });
  else if (comparator) Object.assign(found, { comparator, to: at + comparator.length });
  else if (pers.has(textAt(reading, at)) && timeWords.has(textAt(reading, at + 1)))
    Object.assign(found, { isRate: true, to: at + 2 });
  else return after.has(textAt(reading, at)) && !reading.taken[at] ? at + 1 : at;
  return found.to;
}

const timeWords = new Set([
  'night',
  'day',
  'week',
  'month',
  'year',
  'annum',
  'person',
  'piece',
  'item',
  'hour',
]);
const ownLinks = new Set(['-', 'to', 'till', 'until', 'upto']);

/** The other end of a range. */
function secondOf(reading: Reading, first: Amount, comparator: Comparator | null): Amount | null {
  const link = textAt(reading, first.to);
  const between = comparator?.words.includes('between') || comparator?.words.startsWith('range');
  const isLink = ownLinks.has(link) || links.has(link);
  if (!isLink && !(ands.has(link) && (between || comparator?.operator === 'between'))) return null;
  if (reading.taken[first.to]) return null;
  return amountAt(reading, first.to + 1);
}

/** A name says what one amount is about: “2 guests under 200” are no 200 guests. */
function numberNames({ names, lexicon, taken }: Reading): NameMention[] {
  return names.filter(({ key, from }) => lexicon.attribute(key)?.type === 'number' && !taken[from]);
}
