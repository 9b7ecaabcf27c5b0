import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { sayAsTeam, sayAsTeamAlone } from '../store/append';
import { checkBody, checkPlainBody } from './check-body';
import { beforeReplying } from './domain';
import { say, sayAlone } from './say';
import type { Reply } from './schemas';
import { teamAuthor } from './speaker';
import { toInboxConversation } from './views';

/** An answer of the business. It reopens what was closed. */
export async function reply(ctx: Ctx, answer: Reply) {
  const { tenantId } = authorize(ctx, 'conversations:write');
  const inTenant = { ...ctx, tenantId };
  const { message, row } = (await replyAlone(inTenant, answer)) ?? (await replyIn(inTenant, answer));
  return { message, conversation: toInboxConversation(row) };
}

type TenantCtx = Ctx & { tenantId: string };

/** Nearly every answer: words, for a conversation that is not closed. */
async function replyAlone(ctx: TenantCtx, { conversationId, clientId, body }: Reply) {
  const checked = checkPlainBody(body);
  const author = teamAuthor(ctx);
  return (
    checked &&
    sayAlone(ctx, { conversationId, clientId: clientId ?? null, author, checked, store: sayAsTeamAlone })
  );
}

function replyIn(ctx: TenantCtx, { conversationId, clientId, body }: Reply) {
  const author = teamAuthor(ctx);
  return withTenant(ctx, async (tx) => {
    const checked = await checkBody(tx, { ctx, conversationId, body, owns: () => true });
    const line = { conversationId, clientId: clientId ?? null, author, checked, name: author.name };
    return say(tx, ctx, { ...line, store: sayAsTeam, before: beforeReplying });
  });
}
