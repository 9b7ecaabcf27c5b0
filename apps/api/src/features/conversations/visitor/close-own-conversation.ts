import type { RequestFrame, Results } from '@parley/shared/live';
import { authorizeVisitorDeed } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { close } from '../messages/domain';
import { takeStep } from '../messages/take-step';
import { tell } from '../messages/tell';
import { toConversationView, toMessages } from '../messages/views';
import { lockOwn } from './own-conversation';

type CloseOwnConversation = Omit<Extract<RequestFrame, { t: 'conversation-close' }>, 't' | 'id'>;

/** The contact has what they came for. */
export async function closeOwnConversation(
  ctx: Ctx,
  { conversationId }: CloseOwnConversation,
): Promise<Results['conversation-close']> {
  const visitor = authorizeVisitorDeed(ctx);
  const inTenant = { ...ctx, tenantId: visitor.tenantId };
  return withTenant(ctx, async (tx) => {
    const row = await lockOwn(tx, visitor, conversationId);
    const step = close(row, ctx.platform.clock.now());
    if (!step) return { conversation: toConversationView(row) };
    const { row: closed, told } = await takeStep(tx, inTenant, { row, step });
    tell(tx, inTenant, { row: closed, messages: await toMessages(tx, inTenant, told) });
    return { conversation: toConversationView(closed) };
  });
}
