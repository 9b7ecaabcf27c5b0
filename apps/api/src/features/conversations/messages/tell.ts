import type { Message } from '@parley/shared/message';
import type { Ctx } from '../../../platform/ctx';
import { afterCommit, type Tx } from '../../../platform/db';
import { rooms, type Telling } from '../../../platform/live';
import type { ConversationRow } from '../store/rows';
import { toConversationView, toInboxConversation } from './views';

type Happened = {
  row: ConversationRow;
  messages?: readonly Message[];
  /** The team's own affair, of which the contact sees nothing. */
  teamOnly?: boolean;
};

/** Both sides hear what was said, and how the conversation stands by now. */
export function tell(tx: Tx, ctx: Ctx & { tenantId: string }, happened: Happened) {
  afterCommit(tx, () => tellNow(ctx, happened));
}

/** For what is committed already. */
export function tellNow(ctx: Ctx & { tenantId: string }, { row, messages = [], teamOnly }: Happened) {
  const contact = rooms.contact(row.contactId);
  const tellings: Telling[] = messages.map((message) => ({
    rooms: [contact, rooms.team],
    frame: { t: 'message', message },
  }));
  if (!teamOnly)
    tellings.push({ rooms: [contact], frame: { t: 'conversation', conversation: toConversationView(row) } });
  tellings.push({
    rooms: [rooms.team],
    frame: { t: 'conversation', conversation: toInboxConversation(row) },
  });
  ctx.platform.live.publish(ctx.tenantId, tellings);
}
