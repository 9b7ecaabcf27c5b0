/** Times in the visitor's own zone, as the locale writes them. */
export function createFormats(locale: string, now: () => number = Date.now) {
  const format = (options: Intl.DateTimeFormatOptions): ((at: string) => string) => {
    const { format: write } = new Intl.DateTimeFormat(locale, options);
    return (at) => write(new Date(at));
  };
  const time = format({ hour: 'numeric', minute: '2-digit' });
  const weekday = format({ weekday: 'long' });
  const date = format({ day: 'numeric', month: 'long' });
  const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const distanceOf = (at: string): number => daysBetween(now(), Date.parse(at));

  function day(at: string): string {
    const distance = distanceOf(at);
    if (Math.abs(distance) < 2) return capital(near.format(distance, 'day'));
    return Math.abs(distance) < 7 ? weekday(at) : date(at);
  }

  return {
    day,
    time,
    full: format({ dateStyle: 'full', timeStyle: 'short' }),
    /** For a list: the time of what was today, the day of what was before. */
    short: (at: string) => (distanceOf(at) === 0 ? time(at) : day(at)),
    /** When something comes: "tomorrow 09:00", without a comma, which not every script writes alike. */
    coming(at: string): string {
      const distance = distanceOf(at);
      return `${distance < 2 ? near.format(Math.max(distance, 0), 'day') : day(at)} ${time(at)}`;
    },
  };
}

export type Formats = ReturnType<typeof createFormats>;

export function sameDay(one: string, other: string): boolean {
  return daysBetween(Date.parse(one), Date.parse(other)) === 0;
}

function daysBetween(from: number, to: number): number {
  const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
