const dayMs = 86_400_000;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** The instant at which a calendar day begins in a zone; null for what is not a day. */
export function startOfDay(day: string | undefined, timeZone: string): Date | null {
  if (day === undefined || !dayPattern.test(day)) return null;
  const midnightUtc = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(midnightUtc)) return null;
  // The offset is asked again at the first guess: clocks may change between the two.
  const guess = midnightUtc - offsetMs(midnightUtc, timeZone);
  return new Date(midnightUtc - offsetMs(guess, timeZone));
}

/** The instant at which the day after it begins. */
export function endOfDay(day: string | undefined, timeZone: string): Date | null {
  if (day === undefined || !dayPattern.test(day)) return null;
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + dayMs);
  return Number.isNaN(next.getTime()) ? null : startOfDay(next.toISOString().slice(0, 10), timeZone);
}

function offsetMs(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
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
