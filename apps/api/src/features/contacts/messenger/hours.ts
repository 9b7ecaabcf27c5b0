import { z } from 'zod';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const Opens = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time like 09:30');
const Closes = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'is not a time like 17:30');

/** Wall-clock times of the business. What closes before it opens closes on the next day. */
export const OpenTime = z
  .strictObject({ opens: Opens, closes: Closes })
  .refine(({ opens, closes }) => opens !== closes, 'opens and closes at the same time');
export type OpenTime = z.output<typeof OpenTime>;

const Day = z.array(OpenTime).max(6);
export const BusinessHours = z.strictObject({
  mon: Day,
  tue: Day,
  wed: Day,
  thu: Day,
  fri: Day,
  sat: Day,
  sun: Day,
});
export type BusinessHours = z.output<typeof BusinessHours>;
