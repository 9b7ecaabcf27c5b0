import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { readStretch } from '../messages/read-stretch';
import type { OneConversation } from '../messages/schemas';
import { toInboxConversation } from '../messages/views';
import { getConversation as find } from '../store/conversations';
import type { ReadMessages } from './schemas';

export async function getConversation(ctx: Ctx, { conversationId: id }: OneConversation) {
  const { tenantId } = authorize(ctx, 'conversations:read');
  const row = await withTenant(ctx, (tx) => find(tx, { tenantId, id }));
  return { conversation: toInboxConversation(row) };
}

export async function readMessages(ctx: Ctx, input: ReadMessages) {
  const { tenantId } = authorize(ctx, 'conversations:read');
  return withTenant(ctx, async (tx) => {
    await find(tx, { tenantId, id: input.conversationId });
    return readStretch(tx, { ...ctx, tenantId }, input);
  });
}
