import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { afterCommit, withTenant } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import { rooms } from '../../../platform/live';
import { namedMember } from '../messages/speaker';
import { getConversation } from '../store/conversations';
import type { AddNote } from './schemas';
import { insertNote, listMemberIds } from './store';
import { toNoteView } from './view';

/** For the team alone: its contact never learns of it. */
export async function addNote(ctx: Ctx, { conversationId, text, mentions }: AddNote) {
  const { tenantId } = authorize(ctx, 'conversations:write');
  const { memberId: authorId, name: authorName } = namedMember(ctx);
  const { live, newId, clock } = ctx.platform;
  return withTenant(ctx, async (tx) => {
    const { lastSeq: afterSeq } = await getConversation(tx, { tenantId, id: conversationId });
    const members = mentions.length > 0 ? await listMemberIds(tx, tenantId, mentions) : [];
    if (members.length < mentions.length) throw new NotFound('member');
    const written = { tenantId, id: newId('not'), conversationId, afterSeq, authorId, authorName };
    const row = await insertNote(tx, { ...written, text, mentions, createdAt: clock.now() });
    const note = toNoteView(row);
    afterCommit(tx, () => live.publish(tenantId, [{ rooms: [rooms.team], frame: { t: 'note', note } }]));
    return { note };
  });
}
