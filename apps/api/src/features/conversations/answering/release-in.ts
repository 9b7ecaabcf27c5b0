import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { takeStep } from '../messages/take-step';
import { tell } from '../messages/tell';
import { lockConversation } from '../store/conversations';
import { sayAway } from '../visitor/away';

export type Release = {
  conversationId: string;
  /** What its contact is told while nobody is there. */
  away: string | null;
};

/** People go on, and nobody is called: it is among what waits for them. False where they have it already. */
export async function releaseIn(tx: Tx, ctx: Ctx, { conversationId, away }: Release): Promise<boolean> {
  const { tenantId } = authorize(ctx, 'conversations:write');
  const inTenant = { ...ctx, tenantId };
  const row = await lockConversation(tx, { tenantId, id: conversationId });
  if (row.answeredBy !== 'agents' || row.status === 'closed') return false;
  const step = { event: null, change: { answeredBy: 'people' } } as const;
  const taken = await takeStep(tx, inTenant, { row, step });
  if (away === null) tell(tx, inTenant, { row: taken.row });
  else await sayAway(tx, inTenant, { row: taken.row, text: away });
  return true;
}
