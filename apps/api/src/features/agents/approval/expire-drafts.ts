import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withOperator, withTenant } from '../../../platform/db';
import { tellDrafts } from './decide-draft';
import * as store from './store';

const atOnce = 200;

/** Lets go what nobody decided on in time: each in its own tenant, and only if it still waits then. */
export async function expireDrafts(ctx: Ctx): Promise<{ expired: number }> {
  authorizeSystem(ctx);
  const now = ctx.platform.clock.now();
  let expired = 0;
  for (let full = true; full; ) {
    const due = await withOperator(ctx, (tx) => store.listExpired(tx, now, atOnce));
    full = due.length === atOnce;
    for (const each of due) if (await expireOne(ctx, each, now)) expired += 1;
  }
  return { expired };
}

async function expireOne(ctx: Ctx, key: { tenantId: string; id: string }, now: Date): Promise<boolean> {
  const inTenant = { ...ctx, tenantId: key.tenantId };
  return withTenant(inTenant, async (tx) => {
    const draft = await store.lockDraft(tx, key);
    if (draft.state !== 'pending' || !draft.expiresAt || draft.expiresAt > now) return false;
    await store.decideDraft(tx, key, { state: 'expired', decidedBy: null, decidedAt: now });
    tellDrafts(tx, inTenant, draft);
    return true;
  });
}
