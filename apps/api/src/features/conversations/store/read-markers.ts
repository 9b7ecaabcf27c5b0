import { Prisma } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import { getConversation } from './conversations';
import type { ConversationRow } from './rows';

type Marker = { tenantId: string; by: 'contact' | 'team'; seq: number };

/** Of a locked conversation: moves one side's marker and counts what the other side has said since. */
export async function setReadMarker(
  tx: Tx,
  { id }: ConversationRow,
  { tenantId, by, seq }: Marker,
): Promise<ConversationRow> {
  const others = by === 'contact' ? ['member', 'agent'] : ['contact'];
  await tx.$executeRaw`
    UPDATE conversation SET ${Prisma.raw(`${by}_read_seq`)} = ${seq}::int, ${Prisma.raw(`${by}_unread`)} = (
      SELECT count(*) FROM message
      WHERE tenant_id = ${tenantId} AND conversation_id = ${id} AND seq > ${seq}::int
        AND author_kind IN (${Prisma.join(others)}))
    WHERE tenant_id = ${tenantId} AND id = ${id}`;
  return getConversation(tx, { tenantId, id });
}
