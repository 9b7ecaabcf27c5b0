type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
type Hours = Record<Weekday, { opens: string; closes: string }[]>;

/** Days of one place, counted from today there. */
export type Calendar = {
  weekdayIn(days: number): Weekday;
  /** When the clocks there show this time on that day. */
  at(days: number, time: string): Date;
};

export type Opening = { open: boolean; opensAt: Date | null };

const daysAhead = 8;

/** Whether the business is open now, and if not, when next. Without hours it always is. */
export function openingAt(now: Date, hours: Hours | null, calendar: Calendar): Opening {
  if (!hours) return { open: true, opensAt: null };
  const spans = spansAround(hours, calendar);
  if (spans.some(({ from, until }) => from <= now && now < until)) return { open: true, opensAt: null };
  const ahead = spans.map(({ from }) => from.getTime()).filter((from) => from > now.getTime());
  return { open: false, opensAt: ahead.length > 0 ? new Date(Math.min(...ahead)) : null };
}

/** How much of a time the business was open. Without hours, all of it. */
export function openMsBetween({ from, until }: Span, hours: Hours | null, calendar: Calendar): number {
  if (!hours) return Math.max(0, until.getTime() - from.getTime());
  const shared = spansAround(hours, calendar).map(
    (span) => Math.min(span.until.getTime(), until.getTime()) - Math.max(span.from.getTime(), from.getTime()),
  );
  return shared.reduce((sum, ms) => sum + Math.max(0, ms), 0);
}

/** When the business will have been open for so long, from now on; null where that is too far ahead. */
export function afterOpenMs(ms: number, now: Date, { hours, calendar }: Kept): Date | null {
  if (!hours) return new Date(now.getTime() + ms);
  let left = ms;
  const spans = spansAround(hours, calendar).sort((a, b) => a.from.getTime() - b.from.getTime());
  for (const { from, until } of spans) {
    const begin = Math.max(from.getTime(), now.getTime());
    const has = until.getTime() - begin;
    if (has <= 0) continue;
    if (left <= has) return new Date(begin + left);
    left -= has;
  }
  return null;
}

type Span = { from: Date; until: Date };
type Kept = { hours: Hours | null; calendar: Calendar };

/** From yesterday, which may reach into today. What the clocks skip whole is no span. */
function spansAround(hours: Hours, calendar: Calendar): Span[] {
  const days = Array.from({ length: daysAhead + 2 }, (_, index) => index - 1);
  return days
    .flatMap((day) =>
      hours[calendar.weekdayIn(day)].map(({ opens, closes }) => ({
        from: calendar.at(day, opens),
        until: calendar.at(closes <= opens ? day + 1 : day, closes),
      })),
    )
    .filter(({ from, until }) => from < until);
}
