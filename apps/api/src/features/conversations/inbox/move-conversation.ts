import type { Ctx } from '../../../platform/ctx';
import { enqueue } from '../../../platform/jobs';
import { record } from '../../accounts';
import { conversationEscalated } from '../events';
import { close, escalate, reopen, snooze } from '../messages/domain';
import type { OneConversation } from '../messages/schemas';
import { teamAuthor } from '../messages/speaker';
import { changeConversation } from './change-conversation';
import type { Snooze } from './schemas';

export async function closeConversation(ctx: Ctx, { conversationId }: OneConversation) {
  return changeConversation(ctx, conversationId, async ({ tx, row }) => {
    const step = close(row, ctx.platform.clock.now());
    if (!step) return null;
    const target = { kind: 'conversation', id: row.id, label: row.contactName ?? '' };
    await record(tx, ctx, { action: 'conversation.closed', target });
    return { step, name: teamAuthor(ctx).name };
  });
}

export async function reopenConversation(ctx: Ctx, { conversationId }: OneConversation) {
  return changeConversation(ctx, conversationId, ({ row }) => {
    const step = reopen(row);
    return step && { step, name: teamAuthor(ctx).name, teamOnly: step.event === null };
  });
}

/** Out of the way until then; a word of the contact wakes it earlier. */
export async function snoozeConversation(ctx: Ctx, { conversationId, until }: Snooze) {
  const now = ctx.platform.clock.now();
  return changeConversation(ctx, conversationId, ({ row }) => ({
    step: snooze(row, { until, now }),
    teamOnly: true,
  }));
}

export async function escalateConversation(ctx: Ctx, { conversationId }: OneConversation) {
  return changeConversation(ctx, conversationId, async ({ tx, row, workspace: { tenantId } }) => {
    const step = escalate(row, ctx.platform.clock.now());
    if (step) await enqueue(tx, conversationEscalated, { conversationId }, { tenantId, key: conversationId });
    return step && { step, name: teamAuthor(ctx).name };
  });
}
