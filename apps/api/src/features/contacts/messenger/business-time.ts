import { calendarOf } from '../../../platform/calendar';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { afterOpenMs, type Opening, openingAt, openMsBetween } from './domain';
import { readMessenger } from './read-messenger';

export type BusinessTime = Opening & {
  timeZone: string;
  /** Of which the days before `until` matter; more than a week is not looked at. */
  openMsBetween(from: Date, until: Date): number;
  afterOpenMs(ms: number): Date | null;
};

/** The hours of the business as a clock that stands still while it is closed. */
export async function businessTime(ctx: Pick<Ctx, 'platform' | 'tenantId'>): Promise<BusinessTime> {
  const { hours, timeZone } = await withTenant(ctx, readMessenger);
  const now = ctx.platform.clock.now();
  const calendar = calendarOf(timeZone, now);
  return {
    ...openingAt(now, hours, calendar),
    timeZone,
    openMsBetween: (from, until) => openMsBetween({ from, until }, hours, calendarOf(timeZone, from)),
    afterOpenMs: (ms) => afterOpenMs(ms, now, { hours, calendar }),
  };
}
