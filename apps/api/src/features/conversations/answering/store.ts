import { found, type Question, queryTenant, type ScopeCtx, type Tx } from '../../../platform/db';
import { heard, type Scene, type SceneMessage } from './scene';

export async function findPolicy(tx: Tx, tenantId: string): Promise<boolean> {
  const policy = await tx.answeringPolicy.findUnique({ where: { tenantId } });
  return policy?.agentsOn ?? false;
}

export async function upsertPolicy(tx: Tx, tenantId: string, agentsOn: boolean): Promise<void> {
  await tx.answeringPolicy.upsert({
    where: { tenantId },
    create: { tenantId, agentsOn },
    update: { agentsOn },
  });
}

type SceneRow = Omit<Scene, 'messages'> & { messages: (Omit<SceneMessage, 'at'> & { at: string })[] | null };

const sceneSql = `
  SELECT c.id AS "conversationId", c.created_at AS "startedAt", c.status, c.answered_by AS "answeredBy", c.page,
    coalesce(a.wanted_seq, 0) AS "wantedSeq", coalesce(a.done_seq, 0) AS "doneSeq",
    json_build_object('id', k.id, 'name', k.name, 'email', k.email, 'locale', k.locale, 'fields', k.fields) AS contact,
    (SELECT json_agg(json_build_object('seq', m.seq, 'id', m.id, 'author', m.author_kind,
      'authorName', m.author_name, 'body', m.body, 'text', m.text, 'at', m.created_at,
      'reading', CASE WHEN m.body ->> 'fileId' IS NOT NULL THEN (
        SELECT json_build_object('kind', r.kind, 'text', r.text, 'name', f.name) FROM file_reading r
        JOIN file f ON f.tenant_id = r.tenant_id AND f.id = r.file_id
        WHERE r.tenant_id = current_tenant() AND r.file_id = m.body ->> 'fileId') END) ORDER BY m.seq)
     FROM (SELECT * FROM message WHERE tenant_id = current_tenant() AND conversation_id = $1
       ORDER BY seq DESC LIMIT 40) AS m) AS messages,
    (SELECT json_build_object('text', s.text, 'keyPoints', s.key_points, 'actionItems', s.action_items,
      'upToSeq', s.up_to_seq) FROM conversation_summary s
     WHERE s.tenant_id = current_tenant() AND s.conversation_id = $1) AS summary
  FROM conversation c
  JOIN contact k ON k.tenant_id = c.tenant_id AND k.id = c.contact_id
  LEFT JOIN answering a ON a.tenant_id = c.tenant_id AND a.id = c.id
  WHERE c.tenant_id = current_tenant() AND c.id = $1`;

/** What an answer has to go by; null when the conversation is gone. */
export const sceneOf = (conversationId: string): Question<Scene | null> => ({
  statement: { name: 'answer-scene', text: sceneSql, values: [conversationId] },
  read: ([row]) => (row ? toScene(row as SceneRow) : null),
});

function toScene(row: SceneRow): Scene {
  const messages = (row.messages ?? []).map(({ at, ...message }) => heard({ ...message, at: new Date(at) }));
  return { ...row, messages };
}

type Settlement = { tenantId: string; conversationId: string; token: string; upToSeq: number; now: Date };

/**
 * Of a conversation that is locked: what it waited for is answered, and what came meanwhile is due. Null when the
 * lease is another node’s by now.
 */
export const settlementOf = ({
  tenantId,
  conversationId,
  token,
  upToSeq,
  now,
}: Settlement): Question<{ dueAt: Date | null } | null> => ({
  statement: {
    name: 'settle-answer',
    text: `UPDATE answering SET done_seq = greatest(done_seq, $4::int), lease_token = NULL,
        due_at = CASE WHEN wanted_seq > $4::int THEN $5::timestamptz END
      WHERE tenant_id = $1 AND id = $2 AND lease_token = $3
      RETURNING due_at AS "dueAt", ${found}`,
    values: [tenantId, conversationId, token, upToSeq, now],
  },
  demanded: true,
  read: ([row]) => (row as { dueAt: Date | null } | undefined) ?? null,
});

type Unanswered = { conversationId: string; token: string; seenSeq: number; now: Date };

export async function settleUnanswered(
  ctx: ScopeCtx,
  { conversationId, token, seenSeq, now }: Unanswered,
): Promise<Date | null> {
  const [row] = await queryTenant<{ dueAt: Date | null }>(ctx, {
    name: 'rest-answer',
    text: `UPDATE answering SET lease_token = NULL,
        due_at = CASE WHEN wanted_seq > $3::int THEN $4::timestamptz END
      WHERE tenant_id = current_tenant() AND id = $1 AND lease_token = $2 RETURNING due_at AS "dueAt"`,
    values: [conversationId, token, seenSeq, now.toISOString()],
  });
  return row?.dueAt ?? null;
}

/** Given back to agents, it waits for an answer where its contact had the last word, also one that was left to people. */
export async function wantAnswerNow(
  tx: Tx,
  {
    tenantId,
    conversationId,
    seq,
    now,
  }: { tenantId: string; conversationId: string; seq: number; now: Date },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO answering AS a (tenant_id, id, wanted_seq, due_at)
    VALUES (${tenantId}, ${conversationId}, ${seq}::int, ${now.toISOString()}::timestamptz)
    ON CONFLICT (tenant_id, id) DO UPDATE SET wanted_seq = excluded.wanted_seq,
      done_seq = least(a.done_seq, excluded.wanted_seq - 1),
      due_at = CASE WHEN a.lease_token IS NULL THEN excluded.due_at ELSE a.due_at END`;
}
