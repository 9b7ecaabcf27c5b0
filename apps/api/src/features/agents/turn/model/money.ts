import type { ModelLink } from '../../../../platform/models';
import { guardPaidWork, holdCredits, meterOnly, quote, releaseHold } from '../../../billing';
import type { Paid, TenantCtx } from '../types';

/** Longer than a turn may take at all. */
const expiresInMs = 5 * 60_000;

/** What is answered, or summed up, for whom and by whom. */
export type Payable = {
  id: string;
  scene: { conversationId: string; contact: { id: string } };
  chosen: { agent: { id: string } };
};

type Price = { priceId: string; credits: number };

/** What was put aside for an answer, by whichever model it comes. */
export type Funds = {
  holdId: string | null;
  links: ModelLink[];
  prices: ReadonlyMap<ModelLink, Price>;
};
export type NoFunds = { refused: 'house' | 'people' };

/** The most that any of the links can cost is held before one is asked. */
export async function putAside(ctx: TenantCtx, turn: Payable, links: ModelLink[]): Promise<Funds | NoFunds> {
  const prices = new Map<ModelLink, Price>();
  const costly = ctx.platform.payments === null ? [] : links.filter(({ key }) => key === null);
  for (const link of costly) prices.set(link, await priceOf(ctx, link));
  const most = Math.max(0, ...[...prices.values()].map(({ credits }) => credits));
  if (most === 0) return { holdId: null, links, prices };
  const asking = { tenantId: ctx.tenantId, contactId: turn.scene.contact.id, ip: null };
  const guard = await guardPaidWork(ctx.platform.limits, asking);
  const ownKeyed = links.filter((link) => !prices.has(link));
  const without = { holdId: null, links: ownKeyed, prices };
  if (!guard.allowed) return ownKeyed.length > 0 ? without : { refused: 'house' };
  const purpose = { conversationId: turn.scene.conversationId, agentId: turn.chosen.agent.id, unit: 'reply' };
  const hold = await holdCredits(ctx, { key: turn.id, amount: most, purpose, expiresInMs });
  if (hold.held) return { holdId: hold.holdId, links, prices };
  return ownKeyed.length > 0 ? without : { refused: hold.atZero };
}

function priceOf(ctx: TenantCtx, { provider, model }: ModelLink): Promise<Price> {
  return quote(ctx, { unit: 'reply', provider, model, quantity: 1 });
}

type Tokens = { in: number; out: number };

/** What is to be taken for an answer of this link, once it is said. */
export function paidBy({ holdId, prices }: Funds, link: ModelLink, tokens: Tokens): Paid {
  const price = prices.get(link);
  const { provider, model } = link;
  return {
    holdId,
    amount: price?.credits ?? 0,
    link: { provider, model },
    tokens,
    priceId: price?.priceId ?? null,
    payer: payerOf(link, price !== undefined),
  };
}

function payerOf({ key }: ModelLink, isPriced: boolean): Paid['payer'] {
  if (isPriced) return 'credits';
  return key === null ? 'house' : 'own-key';
}

export async function takeBack(ctx: TenantCtx, { holdId }: Funds, reason: string): Promise<void> {
  if (holdId) await releaseHold(ctx, { holdId, reason });
}

/** By a workspace’s own key nothing is charged, and all is counted. */
export async function meter(ctx: TenantCtx, turn: Payable, { payer, link, tokens }: Paid): Promise<void> {
  if (payer === 'credits') return;
  const { id: agentId } = turn.chosen.agent;
  const purpose = { ...link, agentId, unit: 'reply', quantity: 1 };
  await meterOnly(ctx, { payer, purpose, tokens });
}
