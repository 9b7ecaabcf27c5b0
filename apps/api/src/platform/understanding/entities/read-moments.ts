import type { DateValue } from '../types';
import { numberAt, type Read, touches, wordAt } from './reader';
import { months, nearDays, nextWords, spans, weekdays } from './words-of-time';

const two = (value: number) => String(value).padStart(2, '0');
const isDay = (value: number) => Number.isInteger(value) && value >= 1 && value <= 31;
const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2200;
const ordinals = new Set(['st', 'nd', 'rd', 'th', '.', 'e', 'er', 'ter', 'de', 'of', 'di', 'of the']);

const found = (value: DateValue, from: number, to: number) => ({ kind: 'date' as const, value, from, to });
const written = (year: number | null, month: number, day: number) =>
  `${year ?? '-'}-${two(month)}-${two(day)}`;

/** “tomorrow”, “next Friday”, “in two weeks”, “12 May 2026”, “May 3rd”, “12.05.2026”, “2026-05-12”. */
export const readDate: Read = (lexemes, at) =>
  near(lexemes, at) ?? named(lexemes, at) ?? digital(lexemes, at);

const near: Read = (lexemes, at) => {
  const word = wordAt(lexemes, at);
  const days = nearDays.get(word);
  if (days !== undefined) return found({ in: days }, at, at + 1);
  const weekday = weekdays.get(word);
  if (weekday) return found({ weekday, next: false }, at, at + 1);
  if (nextWords.has(word)) {
    const named = weekdays.get(wordAt(lexemes, at + 1));
    if (named) return found({ weekday: named, next: true }, at, at + 2);
    const span = spans.get(wordAt(lexemes, at + 1));
    if (span) return found({ in: span }, at, at + 2);
  }
  const span = spans.get(wordAt(lexemes, at + 2));
  const count = numberAt(lexemes, at + 1);
  const isAhead = ['in', 'en', 'dans', 'tra', 'fra', 'em', 'over', 'within'].includes(word);
  return isAhead && span && count >= 0 ? found({ in: count * span }, at, at + 3) : null;
};

const named: Read = (lexemes, at) => {
  const month = months.get(wordAt(lexemes, at));
  const day = numberAt(lexemes, month ? at + 1 : at);
  if (!isDay(day) || lexemes[month ? at + 1 : at]?.kind !== 'number') return null;
  if (month) return withYear(lexemes, { month, day, from: at, to: afterOrdinal(lexemes, at + 2) });
  const to = afterOrdinal(lexemes, at + 1);
  const later = months.get(wordAt(lexemes, to));
  return later ? withYear(lexemes, { month: later, day, from: at, to: to + 1 }) : null;
};

function afterOrdinal(lexemes: Parameters<Read>[0], at: number): number {
  let to = at;
  while (to < at + 2 && ordinals.has(wordAt(lexemes, to))) to++;
  return to;
}

type Day = { month: number; day: number; from: number; to: number };

function withYear(lexemes: Parameters<Read>[0], { month, day, from, to }: Day) {
  const place = wordAt(lexemes, to) === ',' ? to + 1 : to;
  const year = numberAt(lexemes, place);
  const hasYear = isYear(year) && /^\d{4}$/.test(wordAt(lexemes, place));
  return found({ date: written(hasYear ? year : null, month, day) }, from, hasYear ? place + 1 : to);
}

const dotted = /^(\d{1,2})[.](\d{1,2})(?:[.](\d{4}|\d{2}))?$/;

const digital: Read = (lexemes, at) => {
  const dots = dotted.exec(wordAt(lexemes, at));
  if (dots?.[3]) return dayFirst([Number(dots[1]), Number(dots[2]), Number(dots[3])], at, at + 1);
  const sign = wordAt(lexemes, at + 1);
  if ((sign !== '-' && sign !== '/') || !touches(lexemes, at) || !touches(lexemes, at + 1)) return null;
  const numbers = [0, 2, 4].map((step) => numberAt(lexemes, at + step));
  const [first = 0, second = 0, third = Number.NaN] = numbers;
  const isWhole = wordAt(lexemes, at + 3) === sign && third >= 0;
  if (isWhole && isYear(first)) return inOrder({ year: first, month: second, day: third }, at, at + 5);
  if (isWhole) return dayFirst([first, second, third], at, at + 5);
  return sign === '/' ? dayFirst([first, second, null], at, at + 3) : null;
};

/** Day first, as most of the world writes it, unless only the other way is a date. */
function dayFirst([first, second, year]: [number, number, number | null], from: number, to: number) {
  const full = year !== null && year < 100 ? 2000 + year : year;
  const [day, month] = second > 12 ? [second, first] : [first, second];
  return inOrder({ year: full, month, day }, from, to);
}

function inOrder(
  { year, month, day }: { year: number | null; month: number; day: number },
  from: number,
  to: number,
) {
  if (!isDay(day) || !(month >= 1 && month <= 12)) return null;
  return found({ date: written(year, month, day) }, from, to);
}

/** “7 pm”, “19:30”, “7.30pm”, “18 Uhr”, “18h30”, “noon”. */
export const readTime: Read = (lexemes, at) => {
  const word = wordAt(lexemes, at);
  const named = namedTimes.get(word);
  if (named) return { kind: 'time', value: named, from: at, to: at + 1 };
  const clock = /^(\d{1,2})(?:[.](\d{2}))?$/.exec(word);
  if (!clock) return null;
  const minutes = minutesAfter(lexemes, at);
  const to = minutes === null ? at + 1 : at + 3;
  const mark = wordAt(lexemes, to);
  const isMarked = hourMarks.has(mark);
  if (!isMarked && minutes === null) return null;
  const hour = asHour(Number(clock[1]), mark);
  const minute = minutes ?? Number(clock[2] ?? 0);
  if (hour > 24 || minute > 59) return null;
  return { kind: 'time', value: `${two(hour % 24)}:${two(minute)}`, from: at, to: isMarked ? to + 1 : to };
};

const namedTimes = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '00:00'],
]);
const hourMarks = new Set(['am', 'pm', 'uhr', 'oclock', 'uur', 'h']);

function minutesAfter(lexemes: Parameters<Read>[0], at: number): number | null {
  const sign = wordAt(lexemes, at + 1);
  const isSplit = (sign === ':' || sign === 'h') && touches(lexemes, at) && touches(lexemes, at + 1);
  return isSplit && /^\d{2}$/.test(wordAt(lexemes, at + 2)) ? numberAt(lexemes, at + 2) : null;
}

function asHour(hour: number, mark: string): number {
  const isHalf = (mark === 'am' || mark === 'pm') && hour >= 1 && hour <= 12;
  return isHalf ? (hour % 12) + (mark === 'pm' ? 12 : 0) : hour;
}
