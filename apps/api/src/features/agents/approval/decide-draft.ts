import type { TeamBody } from '@parley/shared/message';
import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { afterCommit, type Tx, withTenant } from '../../../platform/db';
import { Conflict } from '../../../platform/errors';
import { rooms } from '../../../platform/live';
import { record } from '../../accounts';
import { awayMessage, releaseIn, sayForAgentIn } from '../../conversations';
import { actorName } from '../actor-name';
import { toDraft } from './read-drafts';
import type { ApproveDraft, DraftState, OneDraft, RejectDraft, UseDraft } from './schemas';
import * as store from './store';

/** Said by the agent, as it stands or as a person changed it. Who allowed it is kept. */
export async function approveDraft(ctx: Ctx, { draftId, text }: ApproveDraft) {
  const asked = { draftId, from: waits };
  return decide(ctx, asked, async (tx, { conversationId, turnId, agentId, agentName, body, ...draft }) => {
    if (draft.expiresAt && draft.expiresAt <= ctx.platform.clock.now())
      throw new Conflict('This draft has expired.');
    const isChanged = text !== undefined && text !== draft.text;
    const said = isChanged ? withText(body, text) : body;
    const agent = { id: agentId, name: agentName };
    await sayForAgentIn(tx, ctx, { conversationId, agent, turnId, body: said });
    return { state: 'approved', sentText: isChanged ? text : null };
  });
}

/** Not said; why is kept, to learn from. */
export async function rejectDraft(ctx: Ctx, { draftId, reason }: RejectDraft) {
  return letGo(ctx, draftId, { state: 'rejected', reason });
}

/** A member has said it in their own name; what they made of it is kept. Told twice, it is noted once. */
export async function useDraft(ctx: Ctx, { draftId, text }: UseDraft) {
  return decide(ctx, { draftId, from: unsaid }, (_, draft) => {
    const sentText = text === undefined || text === draft.text.trim() ? null : text;
    if (draft.state !== 'used') return { state: 'used', sentText };
    if (draft.sentText !== sentText) throw new Conflict(wasDecided(draft));
    return null;
  });
}

export async function dismissDraft(ctx: Ctx, { draftId }: OneDraft) {
  return letGo(ctx, draftId, { state: 'dismissed' });
}

/** Whoever waits for an answer then waits for a person. */
async function letGo(ctx: Ctx, draftId: string, decision: Decision) {
  authorize(ctx, 'conversations:write');
  const away = await awayMessage(ctx);
  return decide(ctx, { draftId, from: waits }, async (tx, { conversationId, sayable }) => {
    if (sayable) await releaseIn(tx, ctx, { conversationId, away });
    return decision;
  });
}

const waits: readonly DraftState[] = ['pending'];
/** What was let go while a member wrote with it was sent all the same. */
const unsaid: readonly DraftState[] = ['pending', 'replaced', 'expired', 'dismissed', 'used'];

type Asked = { draftId: string; from: readonly DraftState[] };
type Decision = { state: DraftState; sentText?: string | null; reason?: string };
/** Null where it is decided so already. */
type Decide = (tx: Tx, draft: store.DraftRow) => Decision | null | Promise<Decision>;

async function decide(ctx: Ctx, { draftId: id, from }: Asked, work: Decide) {
  const { tenantId } = authorize(ctx, 'conversations:write');
  return withTenant(ctx, async (tx) => {
    const draft = await store.lockDraft(tx, { tenantId, id });
    if (!from.includes(draft.state)) throw new Conflict(wasDecided(draft));
    const decision = await work(tx, draft);
    if (!decision) return { draft: toDraft(draft) };
    const decidedAt = ctx.platform.clock.now();
    await store.decideDraft(tx, { tenantId, id }, { ...decision, decidedBy: actorName(ctx), decidedAt });
    const target = { kind: 'conversation', id: draft.conversationId, label: draft.contactName ?? '' };
    const detail = { draft: id, agent: draft.agentName, changed: decision.sentText != null };
    await record(tx, ctx, { action: `draft.${decision.state}`, target, detail });
    tellDrafts(tx, { ...ctx, tenantId }, draft);
    return { draft: toDraft(await store.getDraft(tx, { tenantId, id })) };
  });
}

function wasDecided({ state, decidedBy }: store.DraftRow): string {
  if (state === 'replaced') return 'A newer draft has taken the place of this one.';
  if (state === 'said') return 'Its time was over, and the agent has said it.';
  return state === 'expired'
    ? 'This draft has expired.'
    : `${decidedBy ?? 'Somebody'} has decided on it already.`;
}

/** Open inboxes look again. */
export function tellDrafts(
  tx: Tx,
  { platform, tenantId }: Ctx & { tenantId: string },
  { conversationId }: { conversationId: string },
): void {
  const frame = { t: 'drafts', conversationId } as const;
  afterCommit(tx, () => platform.live.publish(tenantId, [{ rooms: [rooms.team], frame }]));
}

function withText(body: TeamBody, text: string): TeamBody {
  if (body.kind === 'text' || body.kind === 'chips' || body.kind === 'form') return { ...body, text };
  if (body.kind === 'cards' || body.kind === 'comparison') return { ...body, text };
  return { kind: 'text', text };
}
