import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { sayAsTeam } from '../store/append';
import { checkBody } from './check-body';
import { beforeReplying } from './domain';
import { say } from './say';
import type { Reply } from './schemas';
import { teamAuthor } from './speaker';
import { toInboxConversation } from './views';

/** An answer of the business. It reopens what was closed. */
export async function reply(ctx: Ctx, { conversationId, clientId, body }: Reply) {
  const { tenantId } = authorize(ctx, 'conversations:write');
  const author = teamAuthor(ctx);
  const inTenant = { ...ctx, tenantId };
  return withTenant(ctx, async (tx) => {
    const checked = await checkBody(tx, { ctx: inTenant, conversationId, body, owns: () => true });
    const { message, row } = await say(tx, inTenant, {
      conversationId,
      clientId: clientId ?? null,
      author,
      checked,
      store: sayAsTeam,
      before: beforeReplying,
      name: author.name,
    });
    return { message, conversation: toInboxConversation(row) };
  });
}
