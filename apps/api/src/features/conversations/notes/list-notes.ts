import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import type { OneConversation } from '../messages/schemas';
import { getConversation } from '../store/conversations';
import * as store from './store';
import { toNoteView } from './view';

export async function listNotes(ctx: Ctx, { conversationId }: OneConversation) {
  const { tenantId } = authorize(ctx, 'conversations:read');
  return withTenant(ctx, async (tx) => {
    await getConversation(tx, { tenantId, id: conversationId });
    return { items: (await store.listNotes(tx, tenantId, conversationId)).map(toNoteView) };
  });
}
