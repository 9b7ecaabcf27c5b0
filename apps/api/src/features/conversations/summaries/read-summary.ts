import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { enqueue } from '../../../platform/jobs';
import { summaryWanted } from '../events';
import type { OneConversation } from '../messages/schemas';
import { getConversation } from '../store/conversations';
import type { SummaryShown } from './schemas';
import { findSummary } from './store';

/** What was said so far, in short; null while nobody has summed it up. */
export async function readSummary(ctx: Ctx, { conversationId }: OneConversation): Promise<SummaryShown> {
  const { tenantId } = authorize(ctx, 'conversations:read');
  return withTenant(ctx, async (tx) => {
    const { lastSeq } = await getConversation(tx, { tenantId, id: conversationId });
    const found = await findSummary(tx, { tenantId, conversationId });
    return { summary: found && { ...found, behind: Math.max(0, lastSeq - found.upToSeq) } };
  });
}

/** Sums it up anew, in the background; whoever looks at it is told when it is there. */
export async function wantSummary(ctx: Ctx, { conversationId }: OneConversation) {
  const { tenantId } = authorize(ctx, 'conversations:write');
  return withTenant(ctx, async (tx) => {
    const { lastSeq } = await getConversation(tx, { tenantId, id: conversationId });
    const found = await findSummary(tx, { tenantId, conversationId });
    if ((found?.upToSeq ?? 0) >= lastSeq) return { wanted: false };
    await enqueue(tx, summaryWanted, { conversationId }, { tenantId, key: conversationId });
    return { wanted: true };
  });
}
