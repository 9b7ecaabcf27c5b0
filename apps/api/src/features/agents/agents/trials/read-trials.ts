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
  drafts: { asItWas: 0, changed: 0, rejected: 0, said: 0, expired: 0 },
  rating: null,
  ratingVariance: null,
  ratings: 0,
  medianMs: null,
  credits: 0,
};

function toArm({ handedOverConversations, ratingVariance: _, ...arm }: store.Arm): ArmShown {
  return {
    ...arm,
    answeredRate: rateOf(answeredIn(arm)),
    asItWasRate: rateOf(asItWasIn(arm)),
    handedOverRate: rateOf({ of: arm.conversations, count: handedOverConversations }),
  };
}

type Counted = { of: number; count: number };
const rateOf = ({ of, count }: Counted) => (of === 0 ? null : count / of);

/** A draft that was said is an answer, whoever changed it; one that nobody has decided on yet tells nothing. */
function answeredIn({ turns, answered, drafted, drafts }: Pick<store.Arm, AnswerCounts>): Counted {
  const said = drafts.asItWas + drafts.changed + drafts.said;
  const undecided = drafted - said - drafts.rejected - drafts.expired;
  return { of: turns - undecided, count: answered + said };
}
type AnswerCounts = 'turns' | 'answered' | 'drafted' | 'drafts';

/** Of the drafts that a person decided on. */
function asItWasIn({ drafts: { asItWas, changed, rejected } }: Pick<store.Arm, 'drafts'>): Counted {
  return { of: asItWas + changed + rejected, count: asItWas };
}

function judge(first: store.Arm, second: store.Arm) {
  const handed = (arm: store.Arm) => ({ of: arm.conversations, count: arm.handedOverConversations });
  const rated = (arm: store.Arm) => ({ count: arm.ratings, mean: arm.rating, variance: arm.ratingVariance });
  return {
    answered: judgeShares(answeredIn(first), answeredIn(second)),
    asItWas: judgeShares(asItWasIn(first), asItWasIn(second)),
    handedOver: turned(judgeShares(handed(first), handed(second))),
    rating: judgeMeans(rated(first), rated(second)),
  };
}
