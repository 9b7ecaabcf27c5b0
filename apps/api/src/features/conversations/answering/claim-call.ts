import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { claimCall } from './waits-store';

export type Call = {
  contactName: string | null;
  reason: string | null;
  queue: string | null;
  priority: string;
  assigneeId: string | null;
};

/** A person was called and has not answered: true once for each time, for whoever tells the members. */
export async function claimCallIn(
  tx: Tx,
  ctx: Ctx,
  { conversationId }: { conversationId: string },
): Promise<Call | null> {
  const { tenantId } = authorize(ctx, 'conversations:write');
  return claimCall(tx, { tenantId, conversationId, now: ctx.platform.clock.now() });
}
