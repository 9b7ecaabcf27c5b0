import { askTenant } from '../../../platform/db';
import type { Platform } from '../../../platform/platform';
import { languageOf } from '../../../platform/understanding';
import { askToSettle, releaseHold } from '../../billing';
import { askTalk, putSummary, type Talk } from '../../conversations';
import { aboutTeam, teamOf } from '../agents/read-team';
import type { Team, TeamAgent } from '../agents/team';
import { linksOf } from '../turn/model/links-of';
import { meter, type Payable, paidBy, putAside, takeBack } from '../turn/model/money';
import { actAs } from '../turn/turn-ctx';
import type { Paid, TenantCtx } from '../turn/types';
import { houseSummary } from './house-summary';
import { modelSummary } from './model-summary';
import { turnsDone } from './store';
import type { Drafted, ToSumUp } from './types';

export type SumUp = { tenantId: string; conversationId: string; signal: AbortSignal };
type Came = { drafted: Drafted; paid: Paid | null };

/** What was said so far, for whoever goes on: by a model where the agent has one, else of the very sentences. */
export async function sumUp(platform: Platform, { signal, ...key }: SumUp): Promise<void> {
  const nobody = actAs(platform, key.tenantId, null);
  const [talk, { agentId, unanswered }, ...about] = await askTenant(
    nobody,
    askTalk(nobody, key),
    turnsDone(key.conversationId),
    ...aboutTeam,
  );
  if (!talk || talk.lines.length === 0 || (talk.before?.upToSeq ?? 0) >= talk.lastSeq) return;
  const team = await teamOf(nobody, about);
  const agent = team.agents.find(({ id }) => id === agentId) ?? team.agents[0] ?? null;
  const ctx = actAs(platform, key.tenantId, agent);
  const { lines, contactName } = talk;
  const given = { lines, contactName, unanswered, language: spokenIn(talk) };
  const came = agent && (await byModel(ctx, { agent, team, given, talk, signal, ...key }));
  const { drafted, paid } = came ?? { drafted: houseSummary(given), paid: null };
  const written = { ...key, ...drafted, upToSeq: talk.lastSeq, writtenBy: paid?.link.provider ?? 'house' };
  const payable = payableOf(ctx, { conversationId: key.conversationId, talk, agent });
  const kept = await putSummary(ctx, written, paymentOf(ctx, payable, paid));
  if (kept && paid) await meter(ctx, payable, paid);
  else if (paid?.holdId)
    await releaseHold(ctx, { holdId: paid.holdId, reason: 'Given back: it was summed up already' });
}

function paymentOf(ctx: TenantCtx, { scene, chosen }: Payable, paid: Paid | null) {
  if (!paid?.holdId) return [];
  const { holdId, amount, tokens, link, priceId } = paid;
  const about = { conversationId: scene.conversationId, agentId: chosen.agent.id, quantity: 1 };
  const details = { ...link, ...about, ...(priceId && { priceId }), reason: 'A summary for the team' };
  return [askToSettle(ctx, { holdId, amount, details, tokens })];
}

type ByModel = SumUp & { agent: TeamAgent; team: Team; given: ToSumUp; talk: Talk };

/** Null where the house has to. */
async function byModel(
  ctx: TenantCtx,
  { agent, team, given, talk, signal, conversationId }: ByModel,
): Promise<Came | null> {
  const links = linksOf(ctx, { chosen: agent, team });
  if (links.length === 0) return null;
  const funds = await putAside(ctx, payableOf(ctx, { conversationId, talk, agent }), links);
  if ('refused' in funds) return null;
  const asking = { ...given, before: talk.before?.text ?? null, links: funds.links, signal };
  const giveBack = (reason: string) => takeBack(ctx, funds, reason);
  const written = await modelSummary(ctx, asking).catch(async (error: unknown) => {
    await giveBack('Given back: the summary was broken off');
    throw error;
  });
  if (!written) await giveBack('Given back: no model’s summary was used');
  return written && { drafted: written.drafted, paid: paidBy(funds, written.link, written.usage) };
}

type About = { conversationId: string; talk: Talk; agent: TeamAgent | null };

const payableOf = ({ platform }: TenantCtx, { conversationId, talk, agent }: About): Payable => ({
  id: platform.newId('sum'),
  scene: { conversationId, contact: { id: talk.contactId } },
  chosen: { agent: { id: agent?.id ?? '' } },
});

/** As its contact writes. */
function spokenIn({ lines }: Talk): string {
  const said = lines.filter(({ by }) => by === 'contact').slice(-10);
  return languageOf(said.map(({ text }) => text).join('\n')) ?? 'en';
}
