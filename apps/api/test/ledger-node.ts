import { holdCredits, recordPurchase, settleHold } from '../src/features/billing';
import type { PayerCtx } from '../src/features/billing/ledger/types';
import { systemClock } from '../src/platform/clock';
import type { Db } from '../src/platform/db';
import { randomId } from '../src/platform/ids';

export type Spender = { tenantId: string; spend(): Promise<void> };

const plenty = 1_000_000_000;

/** Tenants with plenty of credits; each spends one by holding three and settling one. */
export async function aSpender(db: Db): Promise<Spender> {
  const tenantId = randomId('tnt');
  await db.query(`INSERT INTO tenant (id, name, slug, time_zone) VALUES ($1, 'Bench', $1, 'Europe/Lisbon')`, [
    tenantId,
  ]);
  const platform = { db, clock: systemClock, newId: randomId };
  const ctx: PayerCtx = { platform, actor: { kind: 'system', name: 'bench' }, tenantId };
  await recordPurchase(ctx, { key: 'bench', amount: plenty, reason: 'Bench' });
  let turn = 0;
  return {
    tenantId,
    async spend() {
      turn += 1;
      const purpose = {
        ...{ conversationId: 'cnv_0000000000000000000000', agentId: 'agt_0000000000000000000000' },
        ...{ provider: 'scripted', model: 'm-1', unit: 'reply', quantity: 1 },
      };
      const hold = await holdCredits(ctx, { key: `turn:${turn}`, amount: 3, purpose, expiresInMs: 120_000 });
      if (!hold.held) throw new Error('The bench ran out of credits.');
      const details = { messageId: randomId('msg') };
      await settleHold(ctx, { holdId: hold.holdId, amount: 1, details, tokens: { in: 900, out: 120 } });
    },
  };
}
