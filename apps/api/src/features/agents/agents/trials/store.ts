import type { AgentTrial, Prisma } from '../../../../generated/prisma/client';
import type { Tx } from '../../../../platform/db';
import { NotFound } from '../../../../platform/errors';

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

/** What came of each version: by turn, and by conversation where a whole conversation tells more. */
export async function readArms(tx: Tx, { tenantId, trialId }: Key): Promise<Arm[]> {
  return tx.$queryRaw<Arm[]>`
    WITH t AS (
      SELECT agent_version, conversation_id, outcome, took_ms, credits FROM turn
      WHERE tenant_id = ${tenantId} AND trial_id = ${trialId}
    ), talks AS (
      SELECT t.agent_version, t.conversation_id, c.rating_score,
        bool_or(t.outcome = 'handed-over') AS handed
      FROM t JOIN conversation c ON c.tenant_id = ${tenantId} AND c.id = t.conversation_id
      GROUP BY 1, 2, 3
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
      o.handed AS "handedOverConversations", o.rating, o.variance AS "ratingVariance", o.ratings,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY t.took_ms)::float8 AS "medianMs",
      coalesce(sum(t.credits), 0)::int AS credits
    FROM t JOIN of_talks o ON o.agent_version = t.agent_version
    GROUP BY t.agent_version, o.conversations, o.handed, o.rating, o.variance, o.ratings`;
}
