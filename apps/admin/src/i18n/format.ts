type Unit = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

const steps: readonly { unit: Unit; seconds: number }[] = [
  { unit: 'year', seconds: 31_557_600 },
  { unit: 'month', seconds: 2_629_800 },
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
];

/** The largest unit that still says at least one of it; under a minute is "now". */
export function distance(fromMs: number, nowMs: number): { amount: number; unit: Unit } {
  const seconds = (fromMs - nowMs) / 1000;
  for (const step of steps) {
    const amount = Math.trunc(seconds / step.seconds);
    if (amount !== 0) return { amount, unit: step.unit };
  }
  return { amount: 0, unit: 'second' };
}

export type Format = ReturnType<typeof createFormat>;

const kept = new Map<string, Format>();

/** The one of a locale and a zone: making it takes milliseconds, and every row of a list asks for it. */
export function formatOf(locale: string, timeZone: string): Format {
  const key = `${locale} ${timeZone}`;
  const format = kept.get(key) ?? createFormat(locale, timeZone);
  kept.set(key, format);
  return format;
}

export function createFormat(locale: string, timeZone: string) {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const numbers = new Intl.NumberFormat(locale);
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'long', timeZone });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone });
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone });
  const dayAndMonth = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone });
  const near = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    number: (value: number) => numbers.format(value),
    day: (iso: string) => day.format(new Date(iso)),
    moment: (iso: string) => time.format(new Date(iso)),
    time: (iso: string) => clock.format(new Date(iso)),
    exact: (iso: string) => exact.format(new Date(iso)),
    /** A day of this week by its name, another by its date. */
    shortDay: (iso: string, thisWeek: boolean) => (thisWeek ? weekday : dayAndMonth).format(new Date(iso)),
    /** A moment of the coming weeks, without the year nobody doubts. */
    soon: (iso: string) => near.format(new Date(iso)),
    list: (words: string[]) => list.format(words),
    relative: (iso: string, nowMs: number) => {
      const { amount, unit } = distance(Date.parse(iso), nowMs);
      return relative.format(amount, unit);
    },
    /** Of a small thing: a fraction of a cent, as often as not. */
    inDollars: (value: number) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: 'USD',
        maximumSignificantDigits: 2,
      }).format(value),
    measure: (value: number, unit: string) =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit,
        unitDisplay: 'short',
        maximumFractionDigits: 1,
      }).format(value),
  };
}
