import type { HoldOutcome } from '../../src/features/billing';
import { releaseHold, settleHold } from '../../src/features/billing/ledger/end-hold';
import { holdCredits } from '../../src/features/billing/ledger/hold-credits';
import {
  adjustCredits,
  expireMonthly,
  grantCredits,
  recordPurchase,
  recordRefund,
} from '../../src/features/billing/ledger/move-credits';
import { releaseExpired } from '../../src/features/billing/ledger/release-expired';
import type { LedgerCtx, PayerCtx } from '../../src/features/billing/ledger/types';

export type Spend = { tenantId: string; key: string; amount: number; messageId: string; expiresInMs: number };
export type Deed = { tenantId: string; key: string; amount: number };

/** What the chaos does to a ledger, whichever it is. */
export type Doors = {
  hold(spend: Spend): Promise<string | null>;
  settle(end: { tenantId: string; holdId: string; amount: number }): Promise<unknown>;
  release(end: { tenantId: string; holdId: string }): Promise<unknown>;
  grant(deed: Deed & { period: { key: string; endsAt: Date } }): Promise<unknown>;
  purchase(deed: Deed): Promise<unknown>;
  refund(deed: Deed): Promise<unknown>;
  adjust(deed: Deed & { purse: 'monthly' | 'lasting' }): Promise<unknown>;
  expire(deed: { tenantId: string; key: string; periodKey: string }): Promise<unknown>;
  sweep(): Promise<unknown>;
};

/** The ledger as the product opens it. */
export function realDoors(platform: LedgerCtx['platform']): Doors {
  const nobody: LedgerCtx = { platform, actor: { kind: 'system', name: 'chaos' } };
  const of = (tenantId: string): PayerCtx => ({ ...nobody, tenantId });
  const reason = 'Chaos';
  return {
    hold: async ({ tenantId, key, amount, messageId, expiresInMs }) => {
      const purpose = { messageId, agentId: 'agt_chaos', provider: 'scripted', model: 'm-1', unit: 'reply' };
      return heldIn(await holdCredits(of(tenantId), { key, amount, purpose, expiresInMs }));
    },
    settle: ({ tenantId, ...end }) => settleHold(of(tenantId), end),
    release: ({ tenantId, holdId }) => releaseHold(of(tenantId), { holdId, reason }),
    grant: ({ tenantId, ...deed }) => grantCredits(of(tenantId), { ...deed, purse: 'monthly', reason }),
    purchase: ({ tenantId, ...deed }) => recordPurchase(of(tenantId), { ...deed, reason }),
    refund: ({ tenantId, ...deed }) => recordRefund(of(tenantId), { ...deed, reason }),
    adjust: ({ tenantId, ...deed }) => adjustCredits(of(tenantId), { ...deed, reason }),
    expire: ({ tenantId, ...deed }) => expireMonthly(of(tenantId), { ...deed, reason }),
    sweep: () => releaseExpired(nobody),
  };
}

function heldIn(outcome: HoldOutcome): string | null {
  return outcome.held ? outcome.holdId : null;
}
