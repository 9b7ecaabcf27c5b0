import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { type Call, claimCall } from './store';

/** A person was called and has not answered: true once for each time, for whoever tells the members. */
export async function claimCallIn(
  tx: Tx,
  ctx: Ctx,
  { conversationId }: { conversationId: string },
): Promise<Call | null> {
  const { tenantId } = authorize(ctx, 'conversations:write');
  return claimCall(tx, { tenantId, conversationId, now: ctx.platform.clock.now() });
}
