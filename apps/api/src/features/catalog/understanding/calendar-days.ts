import { dayStretch, monthOf, type Stretch, steps, toDay, yearAt } from './calendar-parts';
import { type Reading, textAt } from './reading';

/** `31 march 2027`, `31st of march`, `march 31st`. */
export function writtenDay(reading: Reading, at: number): Stretch | null {
  const day = dayAt(reading, at);
  if (day) return inMonth(reading, day, { at: at + day.length, start: at });
  const month = monthOf(textAt(reading, at));
  const later = month === null ? null : dayAt(reading, at + 1);
  return later && month !== null
    ? onDay(reading, { day: later.day, month, next: at + 1 + later.length, start: at })
    : null;
}

type Day = { day: number; length: number };

function dayAt(reading: Reading, at: number): Day | null {
  if (reading.tokens[at]?.kind !== 'number' || !/^\d{1,2}$/.test(textAt(reading, at))) return null;
  const day = Number(textAt(reading, at));
  const suffixed = /^(st|nd|rd|th)$/.test(textAt(reading, at + 1)) ? 1 : 0;
  return day >= 1 && day <= 31 ? { day, length: 1 + suffixed } : null;
}

function inMonth(
  reading: Reading,
  { day }: Day,
  { at, start }: { at: number; start: number },
): Stretch | null {
  const of = textAt(reading, at) === 'of' ? 1 : 0;
  const month = monthOf(textAt(reading, at + of));
  return month === null ? null : onDay(reading, { day, month, next: at + of + 1, start });
}

type Written = { day: number; month: number; next: number; start: number };

function onDay(reading: Reading, { day, month, next, start }: Written): Stretch | null {
  const gap = textAt(reading, next) === ',' ? 1 : 0;
  const year = yearAt(reading, next + gap);
  const { now } = reading;
  const soon = now.getUTCFullYear() + (month < now.getUTCMonth() ? 1 : 0);
  return dayStretch([year ?? soon, month, day], next - start + (year === null ? 0 : gap + 1));
}

/** `20 to 27 december`, `december 20-27`: what is said once of the month holds for both. */
export function daysOfMonth(reading: Reading, at: number): Stretch | null {
  const first = dayAt(reading, at);
  const month = first ? null : monthOf(textAt(reading, at));
  const start = first ?? (month === null ? null : dayAt(reading, at + 1));
  if (!start) return null;
  const link = at + (first ? 0 : 1) + start.length;
  if (!['to', '-', 'and', 'till', 'until'].includes(textAt(reading, link))) return null;
  const last = dayAt(reading, link + 1);
  if (!last || last.day <= start.day) return null;
  const next = link + 1 + last.length;
  const to =
    month === null
      ? inMonth(reading, last, { at: next, start: at })
      : onDay(reading, { day: last.day, month, next, start: at });
  if (!to) return null;
  return { ...to, from: `${to.to.slice(0, 8)}${String(start.day).padStart(2, '0')}`, isRange: true };
}

const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** `on monday`, `next friday`, `this week`, `next weekend`; a week begins with its Monday. */
export function weekAt(reading: Reading, at: number): Stretch | null {
  const { now } = reading;
  const step = steps.get(textAt(reading, at));
  const length = step === undefined ? 1 : 2;
  const days = daysFrom(now, { word: textAt(reading, at + length - 1), step });
  return days && { from: inDays(now, days[0]), to: inDays(now, days[1]), length };
}

type Said = { word: string; step: number | undefined };

/** How far away its first and last day are. */
function daysFrom(now: Date, { word, step }: Said): [number, number] | null {
  const weekday = weekdays.indexOf(word);
  if (weekday >= 0 && step !== -1) {
    const away = (weekday - now.getUTCDay() + 7) % 7 || (step === 1 ? 7 : 0);
    return [away, away];
  }
  const monday = (step ?? 0) * 7 - ((now.getUTCDay() + 6) % 7);
  const earliest = step ? Number.NEGATIVE_INFINITY : 0;
  if (word === 'weekend') return [Math.max(earliest, monday + 5), monday + 6];
  return word === 'week' && step !== undefined ? [Math.max(earliest, monday), monday + 6] : null;
}

const inDays = (now: Date, days: number) => toDay(new Date(now.getTime() + days * 86_400_000));
