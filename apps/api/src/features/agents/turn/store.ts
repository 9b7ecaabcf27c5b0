import type { Turn } from '../../../generated/prisma/client';
import { askIn, found, type Question, type Tx } from '../../../platform/db';
import type { LastTurn } from './types';

/** What a person put right was an answer after all. */
const lastTurnSql = `
  SELECT t.agent_id AS "agentId", t.outcome = 'abstained' OR (t.outcome = 'drafted' AND t.abstains AND NOT EXISTS (
    SELECT FROM draft d WHERE d.tenant_id = current_tenant() AND d.conversation_id = $1 AND d.turn_id = t.id
      AND d.sent_text IS NOT NULL)) AS abstained
  FROM turn t WHERE t.tenant_id = current_tenant() AND t.conversation_id = $1 AND t.outcome <> 'left'
  ORDER BY t.to_seq DESC, t.created_at DESC LIMIT 1`;

/** The conversation’s turn before; one that was left to people is none of an agent’s. */
export const lastTurnOf = (conversationId: string): Question<LastTurn | null> => ({
  statement: { name: 'last-turn', text: lastTurnSql, values: [conversationId] },
  read: ([row]) => (row as LastTurn | undefined) ?? null,
});

const columnOf = {
  tenantId: 'tenant_id',
  id: 'id',
  conversationId: 'conversation_id',
  fromSeq: 'from_seq',
  toSeq: 'to_seq',
  replySeq: 'reply_seq',
  outcome: 'outcome',
  agentId: 'agent_id',
  agentVersion: 'agent_version',
  trialId: 'trial_id',
  provider: 'provider',
  model: 'model',
  intent: 'intent',
  sentiment: 'sentiment',
  frustration: 'frustration',
  confidence: 'confidence',
  abstains: 'abstains',
  credits: 'credits',
  trace: 'trace',
  tookMs: 'took_ms',
  createdAt: 'created_at',
} as const satisfies Record<keyof Turn, string>;
const columns = Object.keys(columnOf) as (keyof Turn)[];
const said =
  '(SELECT max(seq) FROM message WHERE tenant_id = $1 AND conversation_id = $3 AND client_id = $2)';
const placeholders = columns.map((column, at) =>
  column === 'replySeq' ? `coalesce($${at + 1}, ${said})` : `$${at + 1}`,
);
const insertSql = `INSERT INTO turn (${Object.values(columnOf).join(', ')})
  VALUES (${placeholders.join(', ')}) RETURNING id, ${found}`;

export type TurnRow = Omit<Turn, 'trace'> & { trace: object };

/** The reply is the message that bears the turn’s name. */
export const turnInserted = (turn: TurnRow): Question<boolean> => ({
  statement: { name: 'insert-turn', text: insertSql, values: columns.map((column) => turn[column]) },
  read: (rows) => rows.length === 1,
  demanded: true,
});

export async function insertTurn(tx: Tx, turn: TurnRow): Promise<void> {
  await askIn(tx, turnInserted(turn));
}
