import type { Ctx } from '../../../platform/ctx';
import { settleHold } from '../../billing';
import type { Scene } from '../../conversations';
import type { Team, TeamAgent } from '../agents/team';
import { knownDocuments } from '../perception/documents';
import { nothingAttached } from '../perception/types';
import { chooseAgent } from '../turn/choose-agent';
import { decide } from '../turn/decide';
import { generate } from '../turn/generate';
import { meter } from '../turn/model/money';
import { remember } from '../turn/remember';
import { retrieve } from '../turn/retrieve';
import { Trace } from '../turn/trace';
import type { Chosen, Decision, Known, Received, Reply, TenantCtx, Turn } from '../turn/types';
import { understandIt } from '../turn/understand-it';
import { filesIn, questionIn } from '../turn/words-said';
import { asAgentAtWork } from './as-agent-at-work';

export type Rehearsal = {
  scene: Scene;
  team: Team;
  /** Who answers, whatever it takes otherwise; who would answer, while it is null. */
  agent: TeamAgent | null;
  /** For a member who is there already: nobody is called. */
  mayCall: boolean;
};
export type Rehearsed = { turn: Turn; reply: Reply };

/** Longer than a person waits for a suggestion. */
const patienceMs = 60_000;

/** The steps of a turn on what is given, and nothing said, kept or shown. What a model costs is paid. */
export async function rehearse(ctx: Ctx, given: Rehearsal): Promise<Rehearsed | null> {
  const received = receiveGiven(ctx, given);
  const understood = understandIt(received);
  const chosen = quietly(given, given.agent ? as(given.agent) : chooseAgent(received, understood));
  if (!chosen) return null;
  const decision = answering(decide(received, { understood, chosen }), given);
  const remembered = remember(received, understood);
  const known: Known = { ...received, understood, chosen, remembered, decision };
  const atWork = asAgentAtWork(ctx);
  const turn: Turn = { ...known, retrieved: await retrieve(atWork, known) };
  const reply = await generate(atWork, turn);
  await pay(atWork, turn, reply);
  return { turn, reply };
}

function receiveGiven({ platform }: Ctx, { scene, team }: Rehearsal): Received {
  const lastTeam = scene.messages.findLast(({ author }) => author === 'member' || author === 'agent');
  const open = scene.messages.filter(({ author, seq }) => author === 'contact' && seq > (lastTeam?.seq ?? 0));
  const last = scene.messages.findLast(({ author }) => author === 'contact');
  const asked = open.length > 0 || !last ? open : [last];
  const trace = new Trace();
  trace.step(
    'receive',
    () => undefined,
    () => ({ saw: { messages: asked.length, upTo: asked.at(-1)?.seq ?? 0 } }),
  );
  return {
    id: platform.newId('trn'),
    claim: { token: '', signal: AbortSignal.timeout(patienceMs) },
    scene,
    asked,
    question: questionIn(asked),
    files: filesIn(asked),
    attached: { ...nothingAttached, documents: knownDocuments(scene.messages) },
    team,
    lastTurn: null,
    startedAt: performance.now(),
    trace,
  };
}

const as = (agent: TeamAgent): Chosen => ({
  agent,
  version: agent.version,
  trialId: null,
  config: agent.config,
});

/** Nothing of it is shown to the contact while it comes, and nothing is noted of them. */
function quietly({ mayCall }: Rehearsal, chosen: Chosen | null): Chosen | null {
  if (!chosen) return null;
  const tools = chosen.config.tools.filter(
    (tool) => tool !== 'collect-details' && (mayCall || tool !== 'hand-over'),
  );
  return { ...chosen, config: { ...chosen.config, tools, replyMode: 'suggest-only' } };
}

function answering(decision: Decision, { mayCall }: Rehearsal): Known['decision'] {
  if (decision.kind === 'leave') return { kind: 'answer' };
  return decision.kind === 'hand-over' && !mayCall ? { kind: 'answer' } : decision;
}

async function pay(ctx: TenantCtx, turn: Turn, { paid }: Reply): Promise<void> {
  if (!paid) return;
  if (!paid.holdId) return meter(ctx, turn, paid);
  const { holdId, amount, tokens, link, priceId } = paid;
  const agentId = turn.chosen.agent.id;
  const details = { ...link, agentId, quantity: 1, ...(priceId && { priceId }) };
  await settleHold(ctx, { holdId, amount, details, tokens });
}
