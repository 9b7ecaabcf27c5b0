import { found, type Question, type Tx } from '../../../platform/db';
import type { Line, SummaryRow, Talk } from './types';

type Key = { tenantId: string; conversationId: string };

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

/** Of two who sum up at once, whoever has read further is kept. Whether it was this one, and there is such a conversation. */
export const summaryKept = (row: Omit<Key, 'tenantId'> & SummaryRow): Question<boolean> => ({
  statement: {
    name: 'keep-summary',
    text: `
      INSERT INTO conversation_summary AS s
        (tenant_id, conversation_id, text, key_points, action_items, up_to_seq, written_by, updated_at)
      SELECT tenant_id, id, $2, $3::text[], $4::text[], $5::int, $6, $7::timestamptz FROM conversation
      WHERE tenant_id = current_tenant() AND id = $1
      ON CONFLICT (tenant_id, conversation_id) DO UPDATE SET text = excluded.text,
        key_points = excluded.key_points, action_items = excluded.action_items, up_to_seq = excluded.up_to_seq,
        written_by = excluded.written_by, updated_at = excluded.updated_at
      WHERE s.up_to_seq < excluded.up_to_seq
      RETURNING up_to_seq, ${found}`,
    values: [
      row.conversationId,
      row.text,
      row.keyPoints,
      row.actionItems,
      row.upToSeq,
      row.writtenBy,
      row.updatedAt,
    ],
  },
  read: (rows) => rows.length === 1,
  demanded: true,
});

type TalkRow = Omit<Talk, 'lines' | 'before'> & {
  before: (Omit<SummaryRow, 'updatedAt'> & { updatedAt: string }) | null;
  lines: Line[] | null;
};

// What the server says between is left out; what was said aloud counts as what was written.
const talkSql = `
  SELECT c.contact_id AS "contactId", k.name AS "contactName", c.last_seq AS "lastSeq",
    CASE WHEN c.status = 'escalated' THEN c.escalation_reason END AS "calledFor",
    (SELECT jsonb_build_object('text', s.text, 'keyPoints', s.key_points, 'actionItems', s.action_items,
      'upToSeq', s.up_to_seq, 'writtenBy', s.written_by, 'updatedAt', s.updated_at)
     FROM conversation_summary s
     WHERE s.tenant_id = current_tenant() AND s.conversation_id = $1) AS before,
    (SELECT jsonb_agg(jsonb_build_object('seq', m.seq, 'by', m.author_kind, 'name', m.author_name,
      'kind', m.body->>'kind', 'text', coalesce(CASE WHEN m.body->>'kind' = 'audio' THEN (
        SELECT r.text FROM file_reading r WHERE r.tenant_id = current_tenant()
          AND r.file_id = m.body->>'fileId' AND r.kind = 'heard') END, m.text)) ORDER BY m.seq)
     FROM (SELECT * FROM message WHERE tenant_id = current_tenant() AND conversation_id = $1
       AND author_kind <> 'system' ORDER BY seq DESC LIMIT $2::int) AS m) AS lines
  FROM conversation c JOIN contact k ON k.tenant_id = c.tenant_id AND k.id = c.contact_id
  WHERE c.tenant_id = current_tenant() AND c.id = $1`;

/** What was said, the latest of it, in order, and what it was summed up to before. */
export const talkOf = (conversationId: string, most: number): Question<Talk | null> => ({
  statement: { name: 'talk', text: talkSql, values: [conversationId, most] },
  read: ([row]) => (row ? toTalk(row as TalkRow) : null),
});

function toTalk({ before, lines, ...row }: TalkRow): Talk {
  return {
    ...row,
    before: before && { ...before, updatedAt: new Date(before.updatedAt) },
    lines: lines ?? [],
  };
}
