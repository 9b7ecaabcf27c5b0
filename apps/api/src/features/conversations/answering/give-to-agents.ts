import type { Ctx } from '../../../platform/ctx';
import { afterCommit } from '../../../platform/db';
import { Conflict } from '../../../platform/errors';
import { record } from '../../accounts';
import { changeConversation } from '../inbox/change-conversation';
import { begunAnew } from '../messages/domain';
import type { OneConversation } from '../messages/schemas';
import { whoAnswers } from './policy';
import { wantAnswerNow } from './store';

/** Agents go on where a person was; what its contact asked last is answered at once. */
export async function giveToAgents(ctx: Ctx, { conversationId }: OneConversation) {
  return changeConversation(ctx, conversationId, async ({ tx, row, workspace: { tenantId } }) => {
    if (row.answeredBy === 'agents') return null;
    if (row.status === 'closed') throw new Conflict('This conversation is closed. Reopen it first.');
    if ((await whoAnswers(tx, tenantId)) !== 'agents')
      throw new Conflict('No agent answers in this workspace. Switch one on first.');
    const target = { kind: 'conversation', id: row.id, label: row.contactName ?? '' };
    await record(tx, ctx, { action: 'conversation.given-to-agents', target });
    if (row.lastAuthor?.kind === 'contact') {
      const now = ctx.platform.clock.now();
      await wantAnswerNow(tx, { tenantId, conversationId, seq: row.lastSeq, now });
      afterCommit(tx, () => ctx.platform.turns.wake());
    }
    return {
      change: { ...begunAnew(row), answeredBy: 'agents' },
      step: { event: null, change: { status: 'open', snoozedUntil: null } },
    };
  });
}

/** A member takes it from them without a word. */
export async function takeFromAgents(ctx: Ctx, { conversationId }: OneConversation) {
  return changeConversation(ctx, conversationId, ({ row }) =>
    row.answeredBy === 'people' ? null : { change: { answeredBy: 'people' }, teamOnly: true },
  );
}
