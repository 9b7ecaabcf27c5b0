import type { AgentTrial, Prisma } from '../../../../generated/prisma/client';
import type { Tx } from '../../../../platform/db';
import { NotFound } from '../../../../platform/errors';
import type { ArmDrafts } from './schemas';

type Agent = { tenantId: string; agentId: string };
type Key = Agent & { trialId: string };
type Ending = Agent & { now: Date };

export type Arm = {
  version: number;
  conversations: number;
  turns: number;
  answered: number;
  abstained: number;
  handedOver: number;
  handedOverConversations: number;
  drafted: number;
  drafts: ArmDrafts;
  rating: number | null;
  ratingVariance: number | null;
  ratings: number;
  medianMs: number | null;
  credits: number;
};

export async function listTrials(tx: Tx, { tenantId, agentId }: Agent): Promise<AgentTrial[]> {
  return tx.agentTrial.findMany({ where: { tenantId, agentId }, orderBy: { startedAt: 'desc' }, take: 100 });
}

export async function getTrial(tx: Tx, { tenantId, agentId, trialId }: Key): Promise<AgentTrial> {
  const found = await tx.agentTrial.findUnique({ where: { tenantId_id: { tenantId, id: trialId } } });
  if (found?.agentId !== agentId) throw new NotFound('trial of this agent');
  return found;
}

export async function insertTrial(tx: Tx, trial: Prisma.AgentTrialCreateManyInput): Promise<void> {
  await tx.agentTrial.createMany({ data: trial });
}

export async function endTrials(tx: Tx, { tenantId, agentId, now }: Ending): Promise<number> {
  const { count } = await tx.agentTrial.updateMany({
    where: { tenantId, agentId, endedAt: null },
    data: { endedAt: now },
  });
  return count;
}

/**
 * What came of each version: by turn, and by conversation where a whole conversation tells more. What was begun
 * before the trial, or left to people because replies are off, says nothing about it.
 */
export async function readArms(tx: Tx, { tenantId, trialId }: Key): Promise<Arm[]> {
  return tx.$queryRaw<Arm[]>`
    WITH t AS (
      SELECT u.agent_version, u.conversation_id, u.outcome, u.took_ms, u.credits, c.rating_score,
        CASE WHEN d.state IN ('approved', 'used') AND d.sent_text IS NULL THEN 'asItWas'
          WHEN d.state IN ('approved', 'used') THEN 'changed'
          WHEN d.state IN ('rejected', 'dismissed') THEN 'rejected'
          ELSE d.state END AS fate
      FROM turn u
      LEFT JOIN draft d ON d.tenant_id = u.tenant_id AND d.conversation_id = u.conversation_id AND d.turn_id = u.id
      JOIN agent_trial l ON l.tenant_id = u.tenant_id AND l.id = u.trial_id
      JOIN conversation c
        ON c.tenant_id = u.tenant_id AND c.id = u.conversation_id AND c.created_at >= l.started_at
      WHERE u.tenant_id = ${tenantId} AND u.trial_id = ${trialId} AND u.outcome <> 'left'
    ), talks AS (
      SELECT agent_version, conversation_id, rating_score, bool_or(outcome = 'handed-over') AS handed
      FROM t GROUP BY 1, 2, 3
    ), of_talks AS (
      SELECT agent_version, count(*)::int AS conversations, count(*) FILTER (WHERE handed)::int AS handed,
        count(rating_score)::int AS ratings, avg(rating_score)::float8 AS rating,
        var_samp(rating_score)::float8 AS variance
      FROM talks GROUP BY 1
    )
    SELECT t.agent_version AS version, o.conversations, count(*)::int AS turns,
      count(*) FILTER (WHERE t.outcome = 'answered')::int AS answered,
      count(*) FILTER (WHERE t.outcome = 'abstained')::int AS abstained,
      count(*) FILTER (WHERE t.outcome = 'handed-over')::int AS "handedOver",
      count(*) FILTER (WHERE t.outcome = 'drafted')::int AS drafted,
      json_build_object('asItWas', count(*) FILTER (WHERE t.fate = 'asItWas'),
        'changed', count(*) FILTER (WHERE t.fate = 'changed'),
        'rejected', count(*) FILTER (WHERE t.fate = 'rejected'),
        'said', count(*) FILTER (WHERE t.fate = 'said'),
        'expired', count(*) FILTER (WHERE t.fate = 'expired')) AS drafts,
      o.handed AS "handedOverConversations", o.rating, o.variance AS "ratingVariance", o.ratings,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY t.took_ms)::float8 AS "medianMs",
      coalesce(sum(t.credits), 0)::int AS credits
    FROM t JOIN of_talks o ON o.agent_version = t.agent_version
    GROUP BY t.agent_version, o.conversations, o.handed, o.rating, o.variance, o.ratings`;
}
