import type { Tx } from '../../../platform/db';
import type { Summary } from '../answering/scene';

type Key = { tenantId: string; conversationId: string };
export type SummaryRow = Summary & { writtenBy: string; updatedAt: Date };

export async function findSummary(tx: Tx, key: Key): Promise<SummaryRow | null> {
  return tx.conversationSummary.findUnique({
    where: { tenantId_conversationId: key },
    select: {
      text: true,
      keyPoints: true,
      actionItems: true,
      upToSeq: true,
      writtenBy: true,
      updatedAt: true,
    },
  });
}

/** Of two who sum up at once, whoever has read further is kept. Whether it was this one. */
export async function upsertSummary(tx: Tx, row: Key & SummaryRow): Promise<boolean> {
  const { tenantId, conversationId, text, keyPoints, actionItems, upToSeq, writtenBy, updatedAt } = row;
  const count = await tx.$executeRaw`
    INSERT INTO conversation_summary AS s
      (tenant_id, conversation_id, text, key_points, action_items, up_to_seq, written_by, updated_at)
    VALUES (${tenantId}, ${conversationId}, ${text}, ${keyPoints}, ${actionItems}, ${upToSeq}::int, ${writtenBy},
      ${updatedAt.toISOString()}::timestamptz)
    ON CONFLICT (tenant_id, conversation_id) DO UPDATE SET text = excluded.text,
      key_points = excluded.key_points, action_items = excluded.action_items, up_to_seq = excluded.up_to_seq,
      written_by = excluded.written_by, updated_at = excluded.updated_at
    WHERE s.up_to_seq < excluded.up_to_seq`;
  return count === 1;
}

type SaidRow = { seq: number; authorKind: string; authorName: string | null; text: string; kind: string };

/** What was said after a message, the latest of it, in order; what the server says between is left out. */
export async function listSaid(
  tx: Tx,
  { tenantId, conversationId }: Key,
  { afterSeq, most }: { afterSeq: number; most: number },
): Promise<SaidRow[]> {
  const rows = await tx.$queryRaw<SaidRow[]>`
    SELECT seq, author_kind AS "authorKind", author_name AS "authorName", body->>'kind' AS kind,
      coalesce(CASE WHEN body->>'kind' = 'audio' THEN (
        SELECT r.text FROM file_reading r
        WHERE r.tenant_id = ${tenantId} AND r.file_id = message.body->>'fileId' AND r.kind = 'heard') END, text) AS text
    FROM message WHERE tenant_id = ${tenantId} AND conversation_id = ${conversationId}
      AND seq > ${afterSeq}::int AND author_kind <> 'system' ORDER BY seq DESC LIMIT ${most}::int`;
  return rows.reverse();
}
