const dayMs = 86_400_000;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** The instant at which a calendar day begins in a zone; null for what is not a day. */
export function startOfDay(day: string | undefined, timeZone: string): Date | null {
  return momentAt(day, 0, timeZone);
}

/** The instant at which clocks of a zone show so many minutes past midnight; null for what is not a day. */
export function momentAt(day: string | undefined, minutes: number, timeZone: string): Date | null {
  if (day === undefined || !dayPattern.test(day)) return null;
  const wall = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
  if (Number.isNaN(wall)) return null;
  // The offset is asked again at the first guess: clocks may change between the two.
  const guess = wall - offsetMs(wall, timeZone);
  const moment = wall - offsetMs(guess, timeZone);
  // A time that clocks leap over is told by the clock that has leapt.
  const leapt = offsetMs(moment, timeZone) !== offsetMs(guess, timeZone);
  return new Date(leapt ? Math.max(moment, guess) : moment);
}

/** The calendar day on which an instant falls in a zone, as `2026-03-10`. */
export function dayOf(instantMs: number, timeZone: string): string {
  return new Date(instantMs + offsetMs(instantMs, timeZone)).toISOString().slice(0, 10);
}

/** Minutes past midnight that clocks of a zone show. */
export function minutesOf(instantMs: number, timeZone: string): number {
  const wall = new Date(instantMs + offsetMs(instantMs, timeZone));
  return wall.getUTCHours() * 60 + wall.getUTCMinutes();
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** The instant at which the day after it begins. */
export function endOfDay(day: string | undefined, timeZone: string): Date | null {
  if (day === undefined || !dayPattern.test(day)) return null;
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + dayMs);
  return Number.isNaN(next.getTime()) ? null : startOfDay(next.toISOString().slice(0, 10), timeZone);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What tells the wall time of a zone; kept, since making one takes longer than all it is asked for. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const kept = clocks.get(timeZone);
  if (kept) return kept;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(timeZone, clock);
  return clock;
}

function offsetMs(instant: number, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(instant);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(
    value('year'),
    value('month') - 1,
    value('day'),
    value('hour'),
    value('minute'),
    value('second'),
  );
  return wall - Math.floor(instant / 1000) * 1000;
}
