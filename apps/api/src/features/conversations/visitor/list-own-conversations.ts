import type { Results } from '@parley/shared/live';
import { liveLimits } from '@parley/shared/live-constants';
import { authorizeVisitor } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { toPage } from '../../../platform/schema';
import { toConversationView } from '../messages/views';
import { listOwn } from '../store/own-conversations';
import { cursorOf } from '../store/paging';

type ListOwnConversations = { cursor?: string | undefined };

export async function listOwnConversations(
  ctx: Ctx,
  { cursor }: ListOwnConversations,
): Promise<Results['conversations-list']> {
  const { tenantId, contactId } = authorizeVisitor(ctx);
  const limit = liveLimits.pageSize;
  const rows = await withTenant(ctx, (tx) => listOwn(tx, { tenantId, contactId, cursor, limit }));
  const { items, nextCursor } = toPage(rows, limit, cursorOf);
  return { conversations: items.map(toConversationView), nextCursor };
}
