import { createHmac } from 'node:crypto';
import { seedPlans } from '../src/features/billing/plans/seed-plans';
import { receiveNotice } from '../src/features/billing/webhooks/receive-notice';
import { withOperator } from '../src/platform/db';
import { createSandbox, type Sandbox, sandboxKey } from '../src/platform/payments/sandbox';
import { openStripe } from '../src/platform/payments/stripe-client';
import { createPayments } from '../src/platform/payments/stripe-payments';
import type { Platform } from '../src/platform/platform';
import { systemCtx } from '../src/platform/system-ctx';
import type { MemberCtx } from './factories';
import type { World } from './world';

export const card = { number: '4242424242424242', month: 12, year: 2030 };

/** What the vendor has to say. `tellAnew` says the same of the same object under an event id of its own. */
export type Untold = { type: string; about: string; tell(): Promise<void>; tellAnew(): Promise<void> };

export type Till = {
  ctx: MemberCtx;
  platform: Platform;
  sandbox: Sandbox;
  stripe: ReturnType<typeof openStripe>;
  at(iso: string): void;
  /** What has happened and was not told yet, signed; told in whatever order a test likes. */
  untold(): Promise<Untold[]>;
  /** Everything that waits is told in order. */
  settle(): Promise<void>;
};

type Told = { type: string; data: { object: { object: string; id: string } } };

/** A workspace with a sandbox whose notices wait for the test. */
export async function aTill(world: World, ctx: MemberCtx): Promise<Till> {
  let now: Date | null = null;
  const clock = { now: () => now ?? world.platform.clock.now() };
  const webhookSecret = `whsec_${createHmac('sha256', 'x').update('till').digest('hex')}`;
  const { db, newId, publicUrl } = world.platform;
  const sandbox = createSandbox({ db, clock, newId, publicUrl, webhookSecret, version: '0', tells: false });
  const stripe = openStripe({ secretKey: sandboxKey, fetch: sandbox.fetch, version: '0' });
  const payments = createPayments({
    stripe,
    mode: 'sandbox',
    webhookSecret,
    currency: 'usd',
    tax: false,
    clock,
    now: sandbox.now,
  });
  const platform = { ...world.platform, clock, payments, sandbox };
  const system = systemCtx(platform, 'test');
  await seedPlans(system);
  const receive = (raw: string, signature: string) => receiveNotice(system, { raw, signature });
  return {
    ctx: { ...ctx, platform },
    platform,
    sandbox,
    stripe,
    at: (iso) => {
      now = new Date(iso);
    },
    async untold() {
      const told: Untold[] = [];
      await sandbox.deliver(async (raw) => {
        const event = JSON.parse(raw) as Told;
        const { object, id } = event.data.object;
        const say = async (text: string) => receive(text, await sandbox.sign(text));
        told.push({
          type: event.type,
          about: `${object} ${id}`,
          tell: () => say(raw),
          tellAnew: () => say(JSON.stringify({ ...event, id: newId('evt') })),
        });
      });
      return told;
    },
    async settle() {
      await sandbox.deliver(receive);
      await workNotices(platform);
    },
  };
}

/** Handles what was stored and waits, as its jobs would; twice, as a crash would make them. */
export async function workNotices(platform: Platform): Promise<void> {
  const { workNotice } = await import('../src/features/billing/webhooks/work-notice');
  const system = systemCtx(platform, 'test');
  const waiting = await withOperator(system, (tx) =>
    tx.paymentEvent.findMany({
      where: { state: { in: ['waiting', 'failed'] } },
      orderBy: { receivedAt: 'asc' },
    }),
  );
  for (const { id } of waiting) await workNotice(system, { noticeId: id });
}
