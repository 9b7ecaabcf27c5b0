import { listDue } from '../src/features/billing/subscription/store';
import { syncSubscription } from '../src/features/billing/subscription/sync-subscription';
import { withOperator, withTenant } from '../src/platform/db';
import { paySession } from '../src/platform/payments/sandbox';
import { type Card, saveCard } from '../src/platform/payments/sandbox/money-moves';
import { retryInvoice } from '../src/platform/payments/sandbox/subscribe';
import { systemCtx } from '../src/platform/system-ctx';
import { card, type Till } from './billing';

const hourMs = 3_600_000;

export const failsLater = { ...card, number: '4000000000000341' };

/** A workspace and its vendor, step by step: what falls due happens, is told and worked off. */
export function aWalk(till: Till, from: string) {
  let now = new Date(from);
  till.at(from);
  const { ctx, platform, sandbox } = till;

  const turn = async () => {
    await till.settle();
    const system = systemCtx(platform, 'test');
    const due = await withOperator(system, async (tx) => listDue(tx, 'sandbox', await platform.clock.now()));
    if (due.includes(ctx.tenantId)) await syncSubscription(ctx);
  };

  return {
    turn,
    async to(iso: string) {
      const until = new Date(iso);
      while (now < until) {
        const { dueAt } = await this.plan();
        now = new Date(Math.min(Math.max(dueAt.getTime(), now.getTime() + hourMs), until.getTime()));
        till.at(now.toISOString());
        await sandbox.advance(now);
        await turn();
      }
    },
    async pay(url: string, using: Card = card) {
      const session = url.split('/').at(-1) ?? '';
      await sandbox.visit((work) => paySession(work, session, { card: using, promotion: '' }));
      await turn();
    },
    async putCard(using: Card) {
      const { customerId } = await this.plan();
      await sandbox.visit((work) => saveCard(work, customerId ?? '', using));
    },
    /** Pays whatever is open, as somebody does on its page. */
    async payOpen() {
      const { customerId } = await this.plan();
      await sandbox.visit(async (work) => {
        for (const invoice of await work.list('invoice', customerId ?? ''))
          if (invoice.status === 'open') await retryInvoice(work, invoice);
      });
      await turn();
    },
    plan: () =>
      withTenant(ctx, (tx) => tx.tenantSubscription.findUniqueOrThrow({ where: { tenantId: ctx.tenantId } })),
  };
}

/** What the ledger promises, looked at in one workspace; answers with its balance. */
export async function checkLedger({ ctx }: Till): Promise<{ monthly: number; lasting: number }> {
  const { tenantId } = ctx;
  return withTenant(ctx, async (tx) => {
    const account = await tx.creditAccount.findUniqueOrThrow({ where: { tenantId } });
    const entries = await tx.creditEntry.findMany({ where: { tenantId }, orderBy: { number: 'asc' } });
    const holds = await tx.creditHold.findMany({ where: { tenantId, state: 'open' } });
    const purses = { monthly: 0n, lasting: 0n };
    for (const [at, entry] of entries.entries()) {
      purses.monthly += BigInt(entry.monthly);
      purses.lasting += BigInt(entry.lasting);
      const follows =
        Number(entry.number) === at + 1 &&
        BigInt(entry.monthlyAfter) === purses.monthly &&
        BigInt(entry.lastingAfter) === purses.lasting &&
        purses.monthly >= 0n &&
        purses.lasting >= 0n;
      if (!follows) throw new Error(`Entry ${entry.number} (${entry.kind}) does not follow.`);
    }
    const held = holds.reduce((sum, { monthly, lasting }) => sum + BigInt(monthly) + BigInt(lasting), 0n);
    const adds =
      account.monthly === purses.monthly && account.lasting === purses.lasting && account.held === held;
    if (!adds) throw new Error('The account is not what its entries say.');
    if (new Set(entries.map(({ businessKey }) => businessKey)).size !== entries.length)
      throw new Error('A key had two effects.');
    return { monthly: Number(purses.monthly), lasting: Number(purses.lasting) };
  });
}
