import { authorize } from '../../../../platform/authorize';
import type { Ctx } from '../../../../platform/ctx';
import { withTenant } from '../../../../platform/db';
import { getAgent } from '../manage/store';
import type { OneAgent } from '../requests';
import { judgeMeans, judgeShares, turned } from './judge';
import type { ArmShown, OneTrial } from './schemas';
import * as store from './store';

export async function listTrials(ctx: Ctx, { agentId }: OneAgent) {
  const { tenantId } = authorize(ctx, 'agents:read');
  return withTenant(ctx, async (tx) => {
    await getAgent(tx, { tenantId, id: agentId });
    return { items: await store.listTrials(tx, { tenantId, agentId }) };
  });
}

/** How the two do beside each other, and whether there are enough conversations to say which does better. */
export async function readTrialResults(ctx: Ctx, key: OneTrial) {
  const { tenantId } = authorize(ctx, 'agents:read');
  return withTenant(ctx, async (tx) => {
    const trial = await store.getTrial(tx, { tenantId, ...key });
    const arms = await store.readArms(tx, { tenantId, ...key });
    const [first, second] = [armOf(arms, trial.first), armOf(arms, trial.second)];
    return { trial, first: toArm(first), second: toArm(second), verdicts: judge(first, second) };
  });
}

function armOf(arms: readonly store.Arm[], version: number): store.Arm {
  return arms.find((arm) => arm.version === version) ?? { ...nothing, version };
}

const nothing: Omit<store.Arm, 'version'> = {
  conversations: 0,
  turns: 0,
  answered: 0,
  abstained: 0,
  handedOver: 0,
  handedOverConversations: 0,
  drafted: 0,
  rating: null,
  ratingVariance: null,
  ratings: 0,
  medianMs: null,
  credits: 0,
};

function toArm({ handedOverConversations, ratingVariance: _, ...arm }: store.Arm): ArmShown {
  const { turns, conversations, answered } = arm;
  return {
    ...arm,
    answeredRate: turns === 0 ? null : answered / turns,
    handedOverRate: conversations === 0 ? null : handedOverConversations / conversations,
  };
}

function judge(first: store.Arm, second: store.Arm) {
  const answered = (arm: store.Arm) => ({ of: arm.turns, count: arm.answered });
  const handed = (arm: store.Arm) => ({ of: arm.conversations, count: arm.handedOverConversations });
  const rated = (arm: store.Arm) => ({ count: arm.ratings, mean: arm.rating, variance: arm.ratingVariance });
  return {
    answered: judgeShares(answered(first), answered(second)),
    handedOver: turned(judgeShares(handed(first), handed(second))),
    rating: judgeMeans(rated(first), rated(second)),
  };
}
