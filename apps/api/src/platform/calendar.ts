import { Temporal } from 'temporal-polyfill';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The days around now in one time zone. A time that the clocks skip is taken as much later; one they show twice, as the first. */
export function calendarOf(timeZone: string, now: Date) {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate();
  return {
    weekdayIn(days: number) {
      const weekday = weekdays[today.add({ days }).dayOfWeek - 1];
      if (!weekday) throw new RangeError('A week has seven days.');
      return weekday;
    },
    /** `24:00` is the end of the day. */
    at(days: number, time: string): Date {
      const date = time === '24:00' ? today.add({ days: days + 1 }) : today.add({ days });
      const plainTime = time === '24:00' ? Temporal.PlainTime.from('00:00') : Temporal.PlainTime.from(time);
      return new Date(date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds);
    },
  };
}
