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

/** From yesterday, which may reach into today. What the clocks skip whole is no span. */
function spansAround(hours: Hours, calendar: Calendar): { from: Date; until: Date }[] {
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
