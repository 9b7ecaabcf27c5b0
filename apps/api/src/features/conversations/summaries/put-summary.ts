import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { afterCommit, type Tx, withTenant } from '../../../platform/db';
import { rooms } from '../../../platform/live';
import type { Summary } from '../answering/scene';
import { findConversation } from '../store/conversations';
import { upsertSummary } from './store';

export type PutSummary = Summary & { conversationId: string; writtenBy: string };

/** Keeps what a conversation came to so far, unless one that has read further is there; `also` pays for it. */
export async function putSummary(
  ctx: Ctx,
  { conversationId, ...summary }: PutSummary,
  also: (tx: Tx, kept: boolean) => Promise<void>,
): Promise<boolean> {
  const { tenantId } = authorize(ctx, 'conversations:write');
  return withTenant(ctx, async (tx) => {
    const isThere = (await findConversation(tx, { tenantId, id: conversationId })) !== null;
    const updatedAt = ctx.platform.clock.now();
    const kept = isThere && (await upsertSummary(tx, { tenantId, conversationId, ...summary, updatedAt }));
    await also(tx, kept);
    const frame = { t: 'summary', conversationId } as const;
    if (kept) afterCommit(tx, () => ctx.platform.live.publish(tenantId, [{ rooms: [rooms.team], frame }]));
    return kept;
  });
}
