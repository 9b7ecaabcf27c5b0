import type { Visitor } from '../../../platform/authorize';
import type { Tx } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import { getConversation, lockConversation } from '../store/conversations';
import type { ConversationRow } from '../store/rows';

/** Somebody else's conversation does not exist. */
export async function getOwn(tx: Tx, { tenantId, contactId }: Visitor, id: string): Promise<ConversationRow> {
  return own(await getConversation(tx, { tenantId, id }), contactId);
}

export async function lockOwn(
  tx: Tx,
  { tenantId, contactId }: Visitor,
  id: string,
): Promise<ConversationRow> {
  return own(await lockConversation(tx, { tenantId, id }), contactId);
}

export function own(row: ConversationRow, contactId: string): ConversationRow {
  if (row.contactId !== contactId) throw new NotFound('conversation');
  return row;
}
