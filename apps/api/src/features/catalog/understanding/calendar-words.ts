import { daysOfMonth, weekAt, writtenDay } from './calendar-days';
import { dayStretch, monthOf, type Stretch, steps, toDay, yearAt } from './calendar-parts';
import { type Reading, textAt } from './reading';

/** The stretch of time that the words from here on name, or null. */
export function stretchAt(reading: Reading, at: number): Stretch | null {
  return (
    isoDay(reading, at) ??
    daysOfMonth(reading, at) ??
    writtenDay(reading, at) ??
    weekAt(reading, at) ??
    partOf(reading, at) ??
    relative(reading, at) ??
    monthOrYear(reading, at)
  );
}

/** Whether the words can mean nothing but a time: `may` alone can. */
export function isPlainTime(reading: Reading, { at, length }: { at: number; length: number }): boolean {
  const text = textAt(reading, at);
  return !(
    length === 1 &&
    (text === 'may' || text === 'mar' || text === 'march' || text === 'sep' || text === 'dec')
  );
}

function monthOrYear(reading: Reading, at: number): Stretch | null {
  const month = monthOf(textAt(reading, at));
  if (month === null) {
    const year = yearAt(reading, at);
    return year === null ? null : { ...yearStretch(year), length: 1 };
  }
  const gap = textAt(reading, at + 1) === ',' ? 1 : 0;
  const year = yearAt(reading, at + 1 + gap);
  if (year !== null) return { ...monthStretch(year, month), length: 2 + gap };
  const { now } = reading;
  const next = month < now.getUTCMonth() ? 1 : 0;
  return { ...monthStretch(now.getUTCFullYear() + next, month), length: 1 };
}

/** `q1 2027`, `end of 2026`, `early next year`, `mid march`. */
function partOf(reading: Reading, at: number): Stretch | null {
  const quarter = /^q([1-4])$/.exec(textAt(reading, at))?.[1];
  if (quarter) {
    const year = yearAt(reading, at + 1);
    const first = (Number(quarter) - 1) * 3;
    return { ...monthStretch(year ?? reading.now.getUTCFullYear(), first, 3), length: year === null ? 1 : 2 };
  }
  const part = textAt(reading, at);
  const share = parts[part];
  if (!share) return null;
  let next = at + 1;
  while (['of', 'the', '-'].includes(textAt(reading, next))) next++;
  const outer = relative(reading, next) ?? monthOrYear(reading, next);
  return outer && { ...shareOf(outer, share), length: next - at + outer.length };
}

const parts: Record<string, readonly [from: number, to: number]> = {
  early: [0, 1 / 3],
  beginning: [0, 1 / 3],
  start: [0, 1 / 3],
  mid: [1 / 3, 2 / 3],
  middle: [1 / 3, 2 / 3],
  late: [2 / 3, 1],
  end: [2 / 3, 1],
};

function shareOf(
  { from, to }: Stretch,
  [start, end]: readonly [number, number],
): { from: string; to: string } {
  const first = Date.parse(from);
  const span = Date.parse(to) - first;
  return { from: toDay(new Date(first + span * start)), to: toDay(new Date(first + span * end)) };
}

function relative(reading: Reading, at: number): Stretch | null {
  const [first, second] = [textAt(reading, at), textAt(reading, at + 1)];
  const { now } = reading;
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()];
  const step = steps.get(first);
  if (step !== undefined && second === 'year') return { ...yearStretch(year + step), length: 2 };
  if (step !== undefined && second === 'month') return { ...monthStretch(year, month + step), length: 2 };
  if (['now', 'today', 'immediately'].includes(first)) return { from: toDay(now), to: toDay(now), length: 1 };
  const tomorrow = toDay(new Date(now.getTime() + 86_400_000));
  return first === 'tomorrow' ? { from: tomorrow, to: tomorrow, length: 1 } : null;
}

/** `2027-03-31`, whichever way it was cut into tokens. */
function isoDay({ text, tokens }: Reading, at: number): Stretch | null {
  const start = tokens[at]?.start;
  if (start === undefined) return null;
  const written = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text.slice(start));
  if (!written) return dotted(text.slice(start), { tokens, at });
  return dayStretch(
    [Number(written[1]), Number(written[2]) - 1, Number(written[3])],
    tokensIn(tokens, at, written[0]),
  );
}

/** 31/12/2026 and 31.12.2026; the month is first only where it cannot be otherwise. */
function dotted(text: string, { tokens, at }: { tokens: Reading['tokens']; at: number }): Stretch | null {
  const written = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (!written) return null;
  const [one, other, year] = [Number(written[1]), Number(written[3]), Number(written[4])];
  const [day, month] = other > 12 ? [other, one] : [one, other];
  return dayStretch([year, month - 1, day], tokensIn(tokens, at, written[0]));
}

function tokensIn(tokens: Reading['tokens'], at: number, written: string): number {
  const end = (tokens[at]?.start ?? 0) + written.length;
  let length = 0;
  while ((tokens[at + length]?.start ?? Number.POSITIVE_INFINITY) < end) length++;
  return length;
}

const yearStretch = (year: number) => ({ from: `${year}-01-01`, to: `${year}-12-31` });

function monthStretch(year: number, month: number, count = 1) {
  return {
    from: toDay(new Date(Date.UTC(year, month, 1))),
    to: toDay(new Date(Date.UTC(year, month + count, 0))),
  };
}
