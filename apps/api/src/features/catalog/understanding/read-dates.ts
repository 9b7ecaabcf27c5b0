import type { Attribute } from '../attributes/attribute';
import { unitAt } from '../attributes/units';
import { dayAfter, dayBefore, type Stretch, toDay } from './calendar-parts';
import { isPlainTime, stretchAt } from './calendar-words';
import { type Reading, type Span, textAt, understood } from './reading';

type Sense = 'by' | 'before' | 'after' | 'from' | 'in';

const senses: Record<Sense, string[]> = {
  by: [
    'by',
    'until',
    'till',
    'no later than',
    'not later than',
    'latest by',
    'at the latest by',
    'not after',
    'up to',
    'upto',
    'by the',
  ],
  before: ['before', 'earlier than', 'prior to', 'sooner than', 'ahead of'],
  after: ['after', 'later than', 'beyond'],
  from: ['from', 'since', 'starting', 'not before', 'from the', 'onwards from', 'between'],
  in: ['in', 'during', 'on', 'around', 'within', 'for', 'in the'],
};
const table = new Map(
  (Object.entries(senses) as [Sense, string[]][]).flatMap(([sense, all]) =>
    all.map((each) => [each, sense] as const),
  ),
);

/** Conditions on dates: `ready by march`, `possession before 2027`, `within 6 months`. */
export function readDates(reading: Reading): void {
  const first = reading.lexicon.attributes.find(({ type, filters }) => type === 'date' && filters);
  if (!first) return;
  for (let at = 0; at < reading.tokens.length; at++) {
    if (reading.taken[at]) continue;
    const found = waitAt(reading, at) ?? dateAt(reading, at);
    if (!found) continue;
    const named = nameBeside(reading, found);
    const filter = { kind: 'date', key: named?.key ?? first.key, from: found.from, to: found.to } as const;
    const span = {
      from: Math.min(found.start, named?.from ?? found.start),
      to: Math.max(found.end, named?.to ?? found.end),
    };
    understood(reading, span, { filter });
    at = span.to - 1;
  }
}

type Found = { start: number; end: number; from: string | null; to: string | null };

function dateAt(reading: Reading, at: number): Found | null {
  const stretch = stretchAt(reading, at);
  if (!stretch || reading.taken.slice(at, at + stretch.length).includes(true)) return null;
  const sense = senseBefore(reading, at);
  const end = at + stretch.length;
  if (!sense && !isClear(reading, { stretch, at })) return null;
  const start = at - (sense?.length ?? 0);
  if (stretch.isRange) return { start, end, from: stretch.from, to: stretch.to };
  const until = endOfRange(reading, end, sense?.sense ?? 'in');
  if (until) return { start, end: until.end, from: stretch.from, to: until.to };
  return { start, end, ...boundsOf(stretch, sense?.sense ?? 'in') };
}

/** A day with its month is one wherever it stands; `may` wants a name or a word before it. */
function isClear(reading: Reading, { stretch, at }: { stretch: Stretch; at: number }): boolean {
  const { length, from, to, isRange } = stretch;
  if (isRange || (from === to && length > 1 && reading.tokens[at]?.kind === 'number')) return true;
  return (
    isPlainTime(reading, { at, length }) && nameBeside(reading, { start: at, end: at + length }) !== null
  );
}

function boundsOf({ from, to }: Stretch, sense: Sense): { from: string | null; to: string | null } {
  switch (sense) {
    case 'by':
      return { from: null, to };
    case 'before':
      return { from: null, to: dayBefore(from) };
    case 'after':
      return { from: dayAfter(to), to: null };
    case 'from':
      return { from, to: null };
    case 'in':
      return { from, to };
  }
}

function endOfRange(reading: Reading, at: number, sense: Sense): { to: string; end: number } | null {
  if (sense !== 'from' && sense !== 'in') return null;
  if (!['to', 'and', '-', 'until', 'till'].includes(textAt(reading, at))) return null;
  const stretch = stretchAt(reading, at + 1);
  return stretch && { to: stretch.to, end: at + 1 + stretch.length };
}

/** `within 6 months`, `in the next 2 years`. */
function waitAt(reading: Reading, at: number): Found | null {
  const count = Number(textAt(reading, at));
  if (reading.tokens[at]?.kind !== 'number' || !Number.isInteger(count) || count > 1000) return null;
  const { unit, length = 0 } = unitAt([textAt(reading, at + 1)]) ?? {};
  if (unit?.family !== 'time' || unit.factor < 1) return null;
  let start = at;
  const isPast = ['last', 'past'].includes(textAt(reading, start - 1));
  if (isPast || textAt(reading, start - 1) === 'next') start--;
  if (textAt(reading, start - 1) === 'the') start--;
  if (isPast) {
    const from = toDay(later(reading.now, -count, unit.factor));
    const isIn = ['in', 'within', 'during', 'over'].includes(textAt(reading, start - 1));
    return { start: isIn ? start - 1 : start, end: at + 1 + length, from, to: toDay(reading.now) };
  }
  if (!['in', 'within', 'under'].includes(textAt(reading, start - 1))) return null;
  const end = toDay(later(reading.now, count, unit.factor));
  return { start: start - 1, end: at + 1 + length, from: null, to: end };
}

/** A month later is the same day of that month. */
function later(now: Date, count: number, days: number): Date {
  const then = new Date(now);
  if (days > 300) then.setUTCFullYear(now.getUTCFullYear() + count);
  else if (days > 20) then.setUTCMonth(now.getUTCMonth() + count);
  else then.setUTCDate(now.getUTCDate() + count * days);
  return then;
}

function senseBefore(reading: Reading, at: number): { sense: Sense; length: number } | null {
  for (let length = Math.min(4, at); length > 0; length--) {
    const words = Array.from({ length }, (_, each) => textAt(reading, at - length + each)).join(' ');
    const sense = table.get(words);
    if (sense && !reading.taken.slice(at - length, at).includes(true)) return { sense, length };
  }
  return null;
}

type Edges = { start: number; end: number };

/** The date that is talked about, when its name stands beside. */
function nameBeside(reading: Reading, { start, end }: Edges): (Span & { key: string }) | null {
  const isDate = (key: string) => (reading.lexicon.attribute(key) as Attribute).type === 'date';
  for (const name of reading.names) {
    if (!isDate(name.key)) continue;
    const gap = (from: number, to: number) =>
      to >= from && to - from <= 2 && reading.taken.slice(from, to).every((each) => !each);
    if (gap(name.to, start) || gap(end, name.from)) return name;
  }
  return null;
}
