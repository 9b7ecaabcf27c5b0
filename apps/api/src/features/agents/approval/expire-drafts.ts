import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withOperator, withTenant } from '../../../platform/db';
import { DomainError } from '../../../platform/errors';
import { understand } from '../../../platform/understanding';
import { handOverIn, sayForAgentIn } from '../../conversations';
import { settingsOf } from '../agents/settings/update-settings';
import { type Expected, expectedWait } from '../escalation/expected-wait';
import { handOverWords } from '../house';
import { actAs } from '../turn/turn-ctx';
import type { TenantCtx } from '../turn/types';
import { tellDrafts } from './decide-draft';
import { fateOf } from './fate-of';
import type { DraftState } from './schemas';
import * as store from './store';

const atOnce = 200;

type Key = { tenantId: string; id: string };

/** What nobody decided on in time is not forgotten: each in its own tenant, and only if it still waits then. */
export async function expireDrafts(ctx: Ctx): Promise<{ expired: number }> {
  authorizeSystem(ctx);
  const now = ctx.platform.clock.now();
  let expired = 0;
  for (let full = true; full; ) {
    const due = await withOperator(ctx, (tx) => store.listExpired(tx, now, atOnce));
    full = due.length === atOnce;
    for (const each of due) if (await expireOne(ctx, each)) expired += 1;
  }
  return { expired };
}

/** What cannot be said after all calls a person. */
async function expireOne(ctx: Ctx, key: Key): Promise<boolean> {
  try {
    return await expire(ctx, key, { maySay: true });
  } catch (error) {
    if (error instanceof DomainError) return expire(ctx, key, { maySay: false });
    throw error;
  }
}

async function expire({ platform }: Ctx, key: Key, { maySay }: { maySay: boolean }): Promise<boolean> {
  const now = platform.clock.now();
  const system = actAs(platform, key.tenantId, null);
  const settings = await withTenant(system, (tx) => settingsOf(tx, key.tenantId));
  const expected = await expectedWait(system, settings.handOver.waitMinutes);
  return withTenant(system, async (tx) => {
    const draft = await store.lockDraft(tx, key);
    if (draft.state !== 'pending' || !draft.expiresAt || draft.expiresAt > now) return false;
    const ctx = actAs(platform, key.tenantId, { id: draft.agentId, name: draft.agentName });
    const fate = fateOf(draft, maySay ? settings.draftExpiry : 'call');
    if (fate === 'say') await say(tx, ctx, draft);
    if (fate === 'call') await call(tx, ctx, { draft, expected, queue: settings.handOver.queue });
    const state: DraftState = fate === 'say' ? 'said' : 'expired';
    await store.decideDraft(tx, key, { state, decidedBy: null, decidedAt: now });
    tellDrafts(tx, ctx, draft);
    return true;
  });
}

async function say(tx: Tx, ctx: TenantCtx, { conversationId, turnId, body, ...draft }: store.DraftRow) {
  const agent = { id: draft.agentId, name: draft.agentName };
  await sayForAgentIn(tx, ctx, { conversationId, agent, turnId, body });
}

type Calling = { draft: store.DraftRow; expected: Expected; queue: string };

async function call(tx: Tx, ctx: TenantCtx, { draft, expected, queue }: Calling) {
  const { sentiment, language } = understand(draft.asked ?? '');
  const { timeZone, ...wait } = expected;
  const upset = sentiment.label === 'frustrated' || sentiment.label === 'negative';
  const text = handOverWords({ ...wait, language, timeZone, upset });
  await handOverIn(tx, ctx, {
    conversationId: draft.conversationId,
    clientId: draft.turnId,
    body: { kind: 'text', text },
    handOver: { reason: 'draft-expired', queue: queue || null, priority: 'normal' },
  });
}
