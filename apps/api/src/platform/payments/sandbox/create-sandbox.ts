import type { Clock } from '../../clock';
import { type Db, type Tx, withOperator } from '../../db';
import type { NewId } from '../../ids';
import { enqueue } from '../../jobs';
import { openStripe } from '../stripe-client';
import { answer, refusal } from './answer';
import { deliverSandboxEvents } from './job';
import type { Told } from './objects';
import { lockShelf, tableShelf } from './store';
import { liveUntil } from './test-clock';
import { WireError } from './wire';
import { beginWork, type Work } from './work';

export type Sandbox = {
  /** For the SDK: nothing leaves the process. */
  fetch: typeof fetch;
  webhookSecret: string;
  now(): Promise<Date>;
  /** What somebody does on one of its pages, whole or not at all. */
  visit<Result>(deed: (work: Work) => Promise<Result>): Promise<Result>;
  /** Moves its clock ahead and lives through what falls due. */
  advance(until: Date): Promise<void>;
  /** Tells our webhook what has happened, signed, oldest first. */
  deliver(receive: (raw: string, signature: string) => Promise<void>): Promise<number>;
  sign(raw: string): Promise<string>;
};

type Options = {
  db: Db;
  clock: Clock;
  newId: NewId;
  publicUrl: string;
  webhookSecret: string;
  version: string;
  /** Whether what happened is told by a job; a test may want to tell it itself. */
  tells?: boolean;
};

export const sandboxKey = 'sk_test_sandbox0000';

export function createSandbox(options: Options): Sandbox {
  const { db, clock, newId, webhookSecret } = options;
  const ctx = { platform: { db }, tenantId: null };
  const signer = openStripe({ secretKey: sandboxKey, fetch, version: options.version });

  const visit = async <Result>(deed: (work: Work) => Promise<Result>): Promise<Result> =>
    withOperator(ctx, async (tx) => {
      const result = await deed(await open(tx, options));
      if (options.tells !== false)
        await enqueue(tx, deliverSandboxEvents, {}, { tenantId: null, key: 'events' });
      return result;
    });

  const sign = (payload: string) => {
    const timestamp = Math.floor(clock.now().getTime() / 1000);
    return signer.webhooks.generateTestHeaderStringAsync({ payload, secret: webhookSecret, timestamp });
  };

  return {
    webhookSecret,
    visit,
    sign,
    fetch: (async (input: string | URL | Request, init: RequestInit = {}) => {
      const url = new URL(String(input instanceof Request ? input.url : input));
      const key = new Headers(init.headers).get('idempotency-key');
      const asked = { method: init.method ?? 'GET', url, body: String(init.body ?? ''), key };
      const said = await visit((work) => answer(work, asked)).catch((error: unknown) => {
        if (error instanceof WireError) return refusal(error);
        throw error;
      });
      const headers = { 'content-type': 'application/json', 'request-id': newId('req') };
      return new Response(said.body, { status: said.status, headers });
    }) as typeof fetch,
    now: () => withOperator(ctx, async (tx) => new Date((await timeOf(tx, clock)) * 1000)),
    advance: (until) =>
      visit(async (work) => {
        const target = Math.floor(until.getTime() / 1000);
        await liveUntil(work, target);
        const offset = target - Math.floor(clock.now().getTime() / 1000);
        await work.put('test_clock', { id: 'clock', object: 'test_clock', offset });
      }),
    async deliver(receive) {
      const pending = await withOperator(ctx, (tx) => tableShelf(tx).listUntold());
      for (const event of pending) {
        const raw = JSON.stringify(event);
        await receive(raw, await sign(raw));
        const told: Told = { ...event, pending_webhooks: 0 };
        await withOperator(ctx, (tx) => tableShelf(tx).put('event', told));
      }
      return pending.length;
    },
  };
}

async function open(tx: Tx, { clock, newId, publicUrl }: Options): Promise<Work> {
  await lockShelf(tx);
  const shelf = tableShelf(tx);
  return beginWork({ shelf, now: await timeOf(tx, clock), publicUrl, newId });
}

async function timeOf(tx: Tx, clock: Clock): Promise<number> {
  const found = await tableShelf(tx).find('test_clock', 'clock');
  return Math.floor(clock.now().getTime() / 1000) + (found?.offset ?? 0);
}
