import { Prisma } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import { columns, contactColumns, joinAssignee, joinContact } from './conversations';
import { afterCursor } from './paging';
import type { ConversationRow } from './rows';

type Owner = { tenantId: string; contactId: string };
type Page = Owner & { cursor: string | undefined; limit: number };

/** A contact's conversations, the latest first, one more than asked for if there is. */
export async function listOwn(
  tx: Tx,
  { tenantId, contactId, cursor, limit }: Page,
): Promise<ConversationRow[]> {
  return tx.$queryRaw<ConversationRow[]>`
    SELECT ${columns}, ${contactColumns} FROM conversation c ${joinContact} ${joinAssignee}
    WHERE c.tenant_id = ${tenantId} AND c.contact_id = ${contactId} ${afterCursor(cursor)}
    ORDER BY c.last_message_at DESC, c.id LIMIT ${limit + 1}::int`;
}

/** Of the conversations asked for those that are the contact's own, each with how far it has come. */
export async function listOwnOf(tx: Tx, { tenantId, contactId }: Owner, ids: string[]) {
  if (ids.length === 0) return [];
  return tx.$queryRaw<{ id: string; lastSeq: number }[]>`
    SELECT id, last_seq AS "lastSeq" FROM conversation
    WHERE tenant_id = ${tenantId} AND contact_id = ${contactId} AND id IN (${Prisma.join(ids)})`;
}
