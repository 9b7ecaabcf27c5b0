import { setTimeout as delay } from 'node:timers/promises';
import { type Clock, systemClock } from '../clock';
import type { Db } from '../db';
import { createClaims } from './claims';

export type DueRow = { tenantId: string; id: string; dueAt: Date };

export type ClaimMeasureOptions = {
  db: Db;
  table: string;
  insert(rows: DueRow[]): Promise<void>;
  rows: number;
  tenants: number;
  concurrency?: number;
  /** Over how long the due times are spread when lateness is measured. */
  spreadMs?: number;
  clock?: Clock;
};

export type ClaimFigures = {
  /** Rows that were due together, from the first claim to the last settlement. */
  claimsPerSecond: number;
  /** From a row's due time to the start of its run, the rows spread evenly. */
  latenessMs: { p50: number; p99: number; max: number };
};

/** What a claim costs and how late it comes, on runs that do nothing; the table is to be empty. */
export async function measureClaims(options: ClaimMeasureOptions): Promise<ClaimFigures> {
  const clock = options.clock ?? systemClock;
  const now = clock.now().getTime();
  await options.insert(rowsOf(options, 'rate', () => new Date(now - 1)));
  const startedAt = performance.now();
  await runAll(options, clock);
  const claimsPerSecond = Math.round((options.rows / (performance.now() - startedAt)) * 1000);

  const spreadMs = options.spreadMs ?? 5000;
  const first = clock.now().getTime() + 1000 + options.rows / 10;
  await options.insert(rowsOf(options, 'late', (n) => new Date(first + (n * spreadMs) / options.rows)));
  return { claimsPerSecond, latenessMs: summarize(await runAll(options, clock)) };
}

function rowsOf(
  { rows, tenants }: ClaimMeasureOptions,
  prefix: string,
  dueAt: (n: number) => Date,
): DueRow[] {
  return Array.from({ length: rows }, (_, n) => ({
    tenantId: `tenant-${n % tenants}`,
    id: `${prefix}-${n}`,
    dueAt: dueAt(n),
  }));
}

async function runAll(
  { db, table, rows, concurrency = 64 }: ClaimMeasureOptions,
  clock: Clock,
): Promise<number[]> {
  const lateness: number[] = [];
  const claims = createClaims({
    db,
    clock,
    table,
    concurrency,
    run: async ({ dueAt }) => {
      lateness.push(clock.now().getTime() - dueAt.getTime());
      return null;
    },
  });
  claims.start();
  while (lateness.length < rows) await delay(5);
  await claims.stop();
  return lateness;
}

function summarize(values: number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}
