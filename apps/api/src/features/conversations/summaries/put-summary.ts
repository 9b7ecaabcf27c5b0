import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { askTenantIf, type Question } from '../../../platform/db';
import { rooms } from '../../../platform/live';
import type { Summary } from '../answering/scene';
import { summaryKept } from './store';

export type PutSummary = Summary & { conversationId: string; writtenBy: string };

/**
 * Keeps what a conversation came to so far with what pays for it, unless one that has read further is there: then
 * nothing of either is stored.
 */
export async function putSummary(
  ctx: Ctx,
  { conversationId, ...summary }: PutSummary,
  also: readonly Question<boolean>[] = [],
): Promise<boolean> {
  const { tenantId } = authorize(ctx, 'conversations:write');
  const updatedAt = ctx.platform.clock.now();
  const keeping = summaryKept({ conversationId, ...summary, updatedAt });
  const kept = await askTenantIf({ ...ctx, tenantId }, keeping, ...also);
  const frame = { t: 'summary', conversationId } as const;
  if (kept) ctx.platform.live.publish(tenantId, [{ rooms: [rooms.team], frame }]);
  return kept !== null;
}
