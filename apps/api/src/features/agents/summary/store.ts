import type { Question } from '../../../platform/db';

export type TurnsDone = { agentId: string | null; unanswered: ReadonlySet<number> };

/** Which agent spoke here last, and which of its words were no answer. */
export const turnsDone = (conversationId: string): Question<TurnsDone> => ({
  statement: {
    name: 'turns-done',
    text: `SELECT agent_id AS "agentId", outcome, reply_seq AS "replySeq" FROM turn
      WHERE tenant_id = current_tenant() AND conversation_id = $1 AND outcome <> 'left'
      ORDER BY created_at DESC LIMIT 300`,
    values: [conversationId],
  },
  read(rows) {
    const turns = rows as { agentId: string | null; outcome: string; replySeq: number | null }[];
    const none = turns.filter(({ outcome }) => outcome !== 'answered' && outcome !== 'drafted');
    return {
      agentId: turns.find(({ agentId }) => agentId)?.agentId ?? null,
      unanswered: new Set(none.flatMap(({ replySeq }) => replySeq ?? [])),
    };
  },
});
