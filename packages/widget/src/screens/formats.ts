import { useWidget } from '../app/context';

const made = new Map<string, Formats>();

export function useFormats(): Formats {
  const { model } = useWidget();
  const { locale } = model.state.get();
  let formats = made.get(locale);
  if (!formats) {
    formats = createFormats(locale);
    made.set(locale, formats);
  }
  return formats;
}

/** Times in the visitor's own zone, numbers in their locale. */
export function createFormats(locale: string, now: () => number = Date.now) {
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long' });
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' });
  const full = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' });
  const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const megabytes = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  const kilobytes = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  });

  function day(at: string): string {
    const distance = daysBetween(now(), new Date(at).getTime());
    if (Math.abs(distance) < 2) return capital(near.format(distance, 'day'));
    return Math.abs(distance) < 7 ? weekday.format(new Date(at)) : date.format(new Date(at));
  }

  return {
    day,
    time: (at: string) => time.format(new Date(at)),
    full: (at: string) => full.format(new Date(at)),
    /** For a list: the time of what was today, the day of what was before. */
    short: (at: string) =>
      daysBetween(now(), new Date(at).getTime()) === 0 ? time.format(new Date(at)) : day(at),
    /** When something comes: "tomorrow, 09:00". */
    coming(at: string): string {
      const distance = daysBetween(now(), new Date(at).getTime());
      const when = time.format(new Date(at));
      if (distance <= 0) return when;
      return `${distance === 1 ? near.format(1, 'day') : day(at)}, ${when}`;
    },
    size: (bytes: number) =>
      bytes < 1_000_000 ? kilobytes.format(Math.max(1, bytes / 1000)) : megabytes.format(bytes / 1_000_000),
    clock: (ms: number) => {
      const seconds = Math.round(ms / 1000);
      return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    },
  };
}

export type Formats = ReturnType<typeof createFormats>;

export function sameDay(one: string, other: string): boolean {
  return daysBetween(new Date(one).getTime(), new Date(other).getTime()) === 0;
}

function daysBetween(from: number, to: number): number {
  const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
