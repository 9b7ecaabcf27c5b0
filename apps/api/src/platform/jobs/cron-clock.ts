import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import type { Db } from '../db';
import type { CronDefinition } from './cron';
import { platformTenant } from './schema';

export type CronClock = {
  /** Enqueues what is due: how many ticks, and the time until the next one. */
  tick(): Promise<{ enqueued: number; nextInMs: number }>;
};

type Hand = { cron: CronDefinition; next: Date | null };

/**
 * pg-boss' own clock enqueues a tick twice when its check falls on the end of the minute, drops ticks that
 * no node was up for, and misses nights in which the hour changes. Here a tick is the step from one stored
 * moment to the next: of all nodes one makes it. Ticks that were missed become one.
 */
export function createCronClock(db: Db, clock: Clock, crons: readonly CronDefinition[]): CronClock {
  const hands: Hand[] = crons.map((cron) => ({ cron, next: new Date(0) }));

  async function advance(hand: Hand, now: Date): Promise<boolean> {
    const last = await lastTick(db, hand.cron, now);
    hand.next = hand.cron.nextAfter(last);
    if (!hand.next || hand.next > now) return false;
    const enqueued = await step(db, hand.cron, { last, now });
    hand.next = hand.cron.nextAfter(now);
    return enqueued;
  }

  return {
    async tick() {
      const now = clock.now();
      let enqueued = 0;
      for (const hand of hands) {
        if (!hand.next || hand.next > now) continue;
        if (await advance(hand, now)) enqueued++;
      }
      const nexts = hands.map(({ next }) =>
        next ? next.getTime() - now.getTime() : Number.POSITIVE_INFINITY,
      );
      return { enqueued, nextInMs: Math.min(Number.POSITIVE_INFINITY, ...nexts) };
    },
  };
}

/** A new cron counts from now on: its first tick is the next one. */
async function lastTick(db: Db, { name }: CronDefinition, now: Date): Promise<Date> {
  const [row] = await db.prisma.$queryRaw<{ tickedAt: Date }[]>`
    INSERT INTO pgboss.cron_tick AS tick (name, ticked_at) VALUES (${name}, ${now.toISOString()}::timestamptz)
    ON CONFLICT (name) DO UPDATE SET ticked_at = tick.ticked_at
    RETURNING ticked_at AS "tickedAt"`;
  return row?.tickedAt ?? now;
}

type Step = { last: Date; now: Date };

async function step(db: Db, cron: CronDefinition, { last, now }: Step): Promise<boolean> {
  const job = {
    id: randomUUID(),
    queue: cron.job.name,
    tenant: platformTenant,
    payload: cron.stored,
    key: `cron ${cron.name}`,
    priority: 0,
  };
  const added = await db.prisma.$queryRaw<unknown[]>`
    WITH stepped AS (
      UPDATE pgboss.cron_tick SET ticked_at = ${now.toISOString()}::timestamptz
      WHERE name = ${cron.name} AND ticked_at = ${last.toISOString()}::timestamptz
      RETURNING name
    )
    SELECT pgboss.enqueue_jobs(${JSON.stringify([job])}::jsonb) FROM stepped`;
  return added.length > 0;
}
