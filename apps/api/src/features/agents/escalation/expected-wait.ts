import { type BusinessTime, businessTime } from '../../contacts';
import { readWaits } from '../../conversations';
import type { TenantCtx } from '../turn/types';

/** Fewer say nothing. */
const enough = 5;
const most = 50;
const latelyDays = 21;
const minuteMs = 60_000;
/** In so many of a hundred cases it was no longer. */
const share = 75;
const steps = [2, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 360, 480, 720, 1440];

export type Expected = {
  open: boolean;
  opensAt: Date | null;
  /** In minutes; null promises nothing. */
  waitMinutes: number | null;
  /** Where that goes beyond the hours of today. */
  waitUntil: Date | null;
  timeZone: string;
};

type Wait = { calledAt: Date; answeredAt: Date | null };

/** When a person is to be expected: by how long others waited lately, else by what the business says of itself. */
export async function expectedWait(ctx: TenantCtx, stated: number | null): Promise<Expected> {
  const time = await businessTime(ctx);
  const { open, opensAt, timeZone } = time;
  if (!open) return { open, opensAt, timeZone, waitMinutes: null, waitUntil: null };
  const now = ctx.platform.clock.now();
  const since = new Date(now.getTime() - latelyDays * 86_400_000);
  const waitMinutes = measured(await readWaits(ctx, { since, most }), time, now) ?? stated;
  return { open, opensAt, timeZone, ...fitting(waitMinutes, time, now) };
}

/** Of hours in which the business was open. Whoever waits still has waited so long at least. */
export function measured(
  waits: readonly Wait[],
  { openMsBetween }: Pick<BusinessTime, 'openMsBetween'>,
  now: Date,
): number | null {
  const called = waits.filter(
    ({ calledAt }) => openMsBetween(calledAt, new Date(calledAt.getTime() + minuteMs)) > 0,
  );
  const sorted = called
    .map(({ calledAt, answeredAt }) => openMsBetween(calledAt, answeredAt ?? now))
    .sort((a, b) => a - b);
  if (called.filter(({ answeredAt }) => answeredAt).length < enough) return null;
  const usual = (sorted[Math.ceil((sorted.length * share) / 100) - 1] ?? 0) / minuteMs;
  return steps.find((step) => usual <= step) ?? null;
}

/** Today, so many minutes; later, until when; farther than is known, nothing is promised. */
function fitting(minutes: number | null, { afterOpenMs }: BusinessTime, now: Date) {
  if (minutes === null) return { waitMinutes: null, waitUntil: null };
  const until = afterOpenMs(minutes * minuteMs);
  if (!until) return { waitMinutes: null, waitUntil: null };
  const isToday = until.getTime() - now.getTime() <= minutes * minuteMs;
  return { waitMinutes: minutes, waitUntil: isToday ? null : until };
}
