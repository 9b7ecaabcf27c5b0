import { DomainError } from '../../../platform/errors';
import type { ModelLink } from '../../../platform/models';
import { guardPaidWork, holdCredits, meterOnly, quote, releaseHold, type settleHoldIn } from '../../billing';
import type { Received, TenantCtx } from '../turn/types';

const unit = 'transcription-minute';
/** Longer than listening may take at all. */
const expiresInMs = 5 * 60_000;

/** One recording, whose minutes are to be paid. */
export type Listening = Pick<Received, 'id' | 'scene'> & {
  fileId: string;
  messageId: string;
  minutes: number;
};
export type Funds = {
  holdId: string | null;
  links: ModelLink[];
  prices: ReadonlyMap<ModelLink, { priceId: string; credits: number }>;
};

/** The most that any of the links can cost is held before one is asked. */
export async function fund(
  ctx: TenantCtx,
  listening: Listening,
  links: ModelLink[],
): Promise<Funds | { refused: 'no-credits' | 'limited' }> {
  const { id, scene, fileId, minutes: quantity } = listening;
  const prices = new Map<ModelLink, { priceId: string; credits: number }>();
  const costly = ctx.platform.payments === null ? [] : links.filter(({ key }) => key === null);
  for (const link of costly) {
    const price = await quote(ctx, { unit, provider: link.provider, model: link.model, quantity }).catch(
      none,
    );
    if (price) prices.set(link, price);
  }
  const payable = links.filter((link) => !costly.includes(link) || prices.has(link));
  const amount = Math.max(0, ...[...prices.values()].map(({ credits }) => credits));
  if (amount === 0) return { holdId: null, links: payable, prices };
  const ownKeyed = links.filter((link) => !costly.includes(link));
  const without = { holdId: null, links: ownKeyed, prices };
  const asking = { tenantId: ctx.tenantId, contactId: scene.contact.id, ip: null };
  const guard = await guardPaidWork(ctx.platform.limits, asking);
  if (!guard.allowed) return ownKeyed.length > 0 ? without : { refused: 'limited' };
  const purpose = { conversationId: scene.conversationId, unit, quantity };
  const hold = await holdCredits(ctx, { key: `${id}:${fileId}`, amount, purpose, expiresInMs });
  if (hold.held) return { holdId: hold.holdId, links: payable, prices };
  return ownKeyed.length > 0 ? without : { refused: hold.refused === 'limited' ? 'limited' : 'no-credits' };
}

/** Nobody has set what it costs: better not done than done for nothing. */
function none(error: unknown): null {
  if (DomainError.isInstance(error)) return null;
  throw error;
}

export async function giveBack(ctx: TenantCtx, { holdId }: Funds): Promise<void> {
  if (holdId) await releaseHold(ctx, { holdId, reason: 'Given back: the voice note was not written down' });
}

type Settlement = Parameters<typeof settleHoldIn>[2];

/** What is to be taken for a voice note once its words are kept. */
export function settlementOf(
  { holdId, prices }: Funds,
  { scene, messageId, minutes }: Listening,
  link: ModelLink,
): Settlement | null {
  if (!holdId) return null;
  const price = prices.get(link);
  const about = {
    provider: link.provider,
    model: link.model,
    conversationId: scene.conversationId,
    messageId,
  };
  const details = { ...about, unit, quantity: minutes, reason: 'A voice note written down' };
  return {
    holdId,
    amount: price?.credits ?? 0,
    details: { ...details, ...(price && { priceId: price.priceId }) },
  };
}

/** By a workspace’s own key nothing is charged, and all is counted. */
export async function meter(
  ctx: TenantCtx,
  funds: Funds,
  { link, minutes }: { link: ModelLink; minutes: number },
) {
  if (funds.prices.has(link)) return;
  const { provider, model, key } = link;
  const purpose = { provider, model, unit, quantity: minutes };
  await meterOnly(ctx, { payer: key === null ? 'house' : 'own-key', purpose });
}
