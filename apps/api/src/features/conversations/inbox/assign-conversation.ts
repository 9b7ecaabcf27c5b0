import type { Ctx } from '../../../platform/ctx';
import { NotFound } from '../../../platform/errors';
import { record } from '../../accounts';
import { assignmentEvent } from '../messages/domain';
import { findMemberName } from '../store/inbox';
import { changeConversation } from './change-conversation';
import type { Assign } from './schemas';

/** Taking it over, giving it to somebody, or handing it back. */
export async function assignConversation(ctx: Ctx, { conversationId, memberId }: Assign) {
  return changeConversation(ctx, conversationId, async ({ tx, row, workspace }) => {
    if (row.assigneeId === memberId) return null;
    const { tenantId } = workspace;
    const name = memberId === null ? null : await findMemberName(tx, { tenantId, id: memberId });
    if (memberId !== null && name === null) throw new NotFound('member');
    const event = assignmentEvent({ from: row.assigneeId, to: memberId, by: workspace.memberId });
    await record(tx, ctx, {
      action: 'conversation.assigned',
      target: { kind: 'conversation', id: row.id, label: row.contactName ?? '' },
      detail: { from: row.assigneeName, to: name },
    });
    const change = { assigneeId: memberId, ...(memberId !== null && { answeredBy: 'people' }) };
    return { change, step: { event, change: {} }, name };
  });
}
