import { Prisma } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';

type Place = { tenantId: string; conversationId: string };

export type TurnRow = {
  id: string;
  conversationId: string;
  fromSeq: number;
  toSeq: number;
  replySeq: number | null;
  outcome: string;
  agentId: string | null;
  agentName: string | null;
  agentVersion: number | null;
  trialId: string | null;
  provider: string;
  model: string;
  intent: string;
  sentiment: number;
  frustration: number;
  confidence: number;
  credits: number;
  tookMs: number;
  createdAt: Date;
  approvedBy: string | null;
  asked: string | null;
  said: string | null;
  correctedText: string | null;
  correctedBy: string | null;
  correctedAt: Date | null;
  body: unknown;
  trace: unknown;
};

/** What was said only after a person allowed it bears the turn’s id as well. */
const select = Prisma.sql`
  SELECT t.id, t.conversation_id AS "conversationId", t.from_seq AS "fromSeq", t.to_seq AS "toSeq",
    coalesce(t.reply_seq, m.seq) AS "replySeq", t.outcome, t.agent_id AS "agentId", a.name AS "agentName",
    t.agent_version AS "agentVersion", t.trial_id AS "trialId", t.provider, t.model, t.intent, t.sentiment,
    t.frustration, t.confidence, t.credits, t.took_ms AS "tookMs", t.created_at AS "createdAt",
    (SELECT d.decided_by FROM draft d WHERE d.tenant_id = t.tenant_id AND d.conversation_id = t.conversation_id
      AND d.turn_id = t.id AND d.state = 'approved' LIMIT 1) AS "approvedBy",
    k.after AS "correctedText", k.corrected_by AS "correctedBy", k.corrected_at AS "correctedAt",
    q.text AS asked, m.text AS said, m.body, t.trace
  FROM turn t
  LEFT JOIN message q ON q.tenant_id = t.tenant_id AND q.conversation_id = t.conversation_id AND q.seq = t.to_seq
  LEFT JOIN correction k ON k.tenant_id = t.tenant_id AND k.turn_id = t.id
  LEFT JOIN agent a ON a.tenant_id = t.tenant_id AND a.id = t.agent_id
  LEFT JOIN message m ON m.tenant_id = t.tenant_id AND m.conversation_id = t.conversation_id AND m.client_id = t.id`;

export async function listTurns(tx: Tx, { tenantId, conversationId }: Place): Promise<TurnRow[]> {
  return tx.$queryRaw<TurnRow[]>`${select}
    WHERE t.tenant_id = ${tenantId} AND t.conversation_id = ${conversationId}
    ORDER BY t.to_seq DESC, t.created_at DESC LIMIT 200`;
}

/** By itself, or by what was said in it. */
type Which = { turnId: string } | { seq: number };

export async function getTurn(
  tx: Tx,
  { tenantId, conversationId, ...which }: Place & Which,
): Promise<TurnRow> {
  const isIt =
    'seq' in which
      ? Prisma.sql`(m.seq = ${which.seq} OR t.reply_seq = ${which.seq})`
      : Prisma.sql`t.id = ${which.turnId}`;
  const [row] = await tx.$queryRaw<TurnRow[]>`${select}
    WHERE t.tenant_id = ${tenantId} AND t.conversation_id = ${conversationId} AND ${isIt} LIMIT 1`;
  if (!row) throw new NotFound('answer of an agent in this conversation');
  return row;
}

export async function hasConversation(tx: Tx, { tenantId, conversationId }: Place): Promise<boolean> {
  return (await tx.conversation.count({ where: { tenantId, id: conversationId } })) > 0;
}
