import type { Ctx } from '../../../platform/ctx';
import { changeConversation } from './change-conversation';
import type { SetCategory, SetPriority, SetTags } from './schemas';

export async function setPriority(ctx: Ctx, { conversationId, priority }: SetPriority) {
  return changeConversation(ctx, conversationId, ({ row }) =>
    row.priority === priority ? null : { change: { priority }, teamOnly: true },
  );
}

export async function setCategory(ctx: Ctx, { conversationId, category }: SetCategory) {
  return changeConversation(ctx, conversationId, ({ row }) =>
    row.category === category ? null : { change: { category }, teamOnly: true },
  );
}

export async function setTags(ctx: Ctx, { conversationId, tags }: SetTags) {
  return changeConversation(ctx, conversationId, () => ({ change: { tags }, teamOnly: true }));
}
