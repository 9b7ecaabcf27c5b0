import type { Actor, Ctx } from '../../../platform/ctx';
import type { Platform } from '../../../platform/platform';

/** What money needs to know of a request, a turn or a job. */
export type LedgerCtx = {
  /** Payments are null where nobody pays for anything. */
  platform: Pick<Platform, 'db' | 'clock' | 'newId'> & Partial<Pick<Platform, 'payments'>>;
  actor: Actor;
};
/** For whoever spends on behalf of a tenant: a member, a visitor's turn, a job. */
export type PayerCtx = LedgerCtx & { tenantId: string };
export type TenantCtx = Ctx & { tenantId: string };

/** `monthly` comes with the plan and goes with its period; `lasting` stays. */
export type Purse = 'monthly' | 'lasting';

export const entryKinds = [
  'grant',
  'purchase',
  'hold',
  'settle',
  'release',
  'refund',
  'adjustment',
  'expiry',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What money was for. What is known later is given when the hold is settled. */
export type Purpose = {
  reason?: string;
  conversationId?: string;
  messageId?: string;
  agentId?: string;
  provider?: string;
  model?: string;
  unit?: string;
  quantity?: number;
  priceId?: string;
};

export type Hold = {
  holdId: string;
  amount: number;
  state: 'open' | 'settled' | 'released';
  charged: number;
  expiresAt: Date;
};

export type Refusal = 'out-of-credits' | 'daily-cap' | 'limited';

/** The tenant's own choice of who answers when credits are used up. */
export type AtZero = 'house' | 'people';

export type HoldOutcome =
  | ({ held: true /** The key was used before. */; repeated: boolean } & Hold)
  | { held: false; refused: Refusal; left: number; atZero: AtZero };

/** What one deed did to the purses; told again, whole, when the same key comes again. */
export type Movement = {
  /** Of its entry in the tenant's statement. */
  number: number;
  repeated: boolean;
  monthly: number;
  lasting: number;
  monthlyAfter: number;
  lastingAfter: number;
  owedAfter: number;
};

/** `key` names the deed for good: an invoice, a checkout, a refund. The same key has one effect. */
type Deed = { key: string; reason: string; actor?: string };

export type GrantCredits = Deed & { amount: number } & (
    | { purse: 'lasting' }
    /**
     * Of a plan's period. A newer period takes the place of the one before, whose rest expires at once; an older one
     * expires at once itself; the same one adds to it.
     */
    | { purse: 'monthly'; period: { key: string; endsAt: Date } }
  );
export type RecordPurchase = Deed & { amount: number };
/** Takes what is there; the rest is owed and taken from whatever comes next. */
export type RecordRefund = Deed & { amount: number };
/** Signed. More than there is cannot be taken. */
export type AdjustCredits = Deed & { amount: number; purse: Purse };
/** Nothing happens when another period has begun meanwhile. */
export type ExpireMonthly = Deed & { periodKey: string };
