import { authorize } from '../../platform/authorize';
import type { Ctx } from '../../platform/ctx';
import { withTenant } from '../../platform/db';
import { Conflict } from '../../platform/errors';
import { type UpdateWishes, usualWishes, type Wishes } from './schemas';
import * as store from './store';

const noWishes: Wishes = { mailCalls: false, mailDrafts: false };

/** Of what this member wants to be told. Whoever is no member is told nothing. */
export async function readWishes(ctx: Ctx) {
  const { tenantId, memberId } = authorize(ctx, 'conversations:read');
  if (memberId === null) return { wishes: noWishes };
  const found = await withTenant(ctx, (tx) => store.findWishes(tx, { tenantId, memberId }));
  return { wishes: found ?? usualWishes };
}

export async function updateWishes(ctx: Ctx, change: UpdateWishes) {
  const { tenantId, memberId } = authorize(ctx, 'conversations:read');
  if (memberId === null) throw new Conflict('Only members of the workspace are told.');
  const key = { tenantId, memberId };
  return withTenant(ctx, async (tx) => {
    const before = (await store.findWishes(tx, key)) ?? usualWishes;
    const { mailCalls = before.mailCalls, mailDrafts = before.mailDrafts } = change;
    const wishes = { mailCalls, mailDrafts };
    await store.upsertWishes(tx, key, wishes);
    return { wishes };
  });
}
