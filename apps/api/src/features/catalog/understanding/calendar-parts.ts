import { type Reading, textAt } from './reading';

/** Days as ISO dates; both belong to the stretch. */
export type Stretch = { from: string; to: string; length: number; isRange?: boolean };

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const whole = 'january february march april may june july august september october november december'.split(
  ' ',
);

export const steps = new Map([
  ['this', 0],
  ['next', 1],
  ['last', -1],
]);

export function dayStretch([year, month, day]: [number, number, number], length: number): Stretch | null {
  const date = new Date(Date.UTC(year, month, day));
  if (date.getUTCMonth() !== month) return null;
  return { from: toDay(date), to: toDay(date), length };
}

export function monthOf(word: string): number | null {
  const at = whole.indexOf(word);
  if (at >= 0) return at;
  const short = months.indexOf(word === 'sept' ? 'sep' : word);
  return short >= 0 ? short : null;
}

export function yearAt(reading: Reading, at: number): number | null {
  const text = textAt(reading, at);
  return /^(19|20|21)\d\d$/.test(text) && reading.tokens[at]?.kind === 'number' ? Number(text) : null;
}

export function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

export function dayBefore(day: string): string {
  return toDay(new Date(Date.parse(day) - 86_400_000));
}

export function dayAfter(day: string): string {
  return toDay(new Date(Date.parse(day) + 86_400_000));
}
