import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import { Conflict } from '../../../platform/errors';
import { done } from '../../../platform/schema';
import { record } from '../../accounts';
import { teamAuthor } from '../messages/speaker';
import type { CreateSavedReply, OneSavedReply, UpdateSavedReply } from './schemas';
import * as store from './store';

const most = 500;

export async function createSavedReply(ctx: Ctx, words: CreateSavedReply) {
  const { tenantId } = authorize(ctx, 'conversations:write');
  const { id: createdBy } = teamAuthor(ctx);
  return withTenant(ctx, async (tx) => {
    if ((await store.countSavedReplies(tx, tenantId)) >= most)
      throw new Conflict(`There are ${most} saved replies already. Remove one first.`);
    const id = ctx.platform.newId('sav');
    const reply = await store.insertSavedReply(tx, { tenantId, id, ...words, createdBy });
    await recordIt(tx, ctx, { deed: 'created', reply });
    return reply;
  });
}

export async function updateSavedReply(ctx: Ctx, { id, ...words }: UpdateSavedReply) {
  const { tenantId } = authorize(ctx, 'conversations:write');
  return withTenant(ctx, async (tx) => {
    const reply = await store.updateSavedReply(tx, { tenantId, id }, words);
    await recordIt(tx, ctx, { deed: 'updated', reply });
    return reply;
  });
}

export async function removeSavedReply(ctx: Ctx, { id }: OneSavedReply) {
  const { tenantId } = authorize(ctx, 'conversations:write');
  await withTenant(ctx, async (tx) => {
    const reply = await store.deleteSavedReply(tx, { tenantId, id });
    await recordIt(tx, ctx, { deed: 'removed', reply });
  });
  return done;
}

type Written = { deed: 'created' | 'updated' | 'removed'; reply: { id: string; title: string } };

async function recordIt(tx: Tx, ctx: Ctx, { deed, reply }: Written) {
  const target = { kind: 'saved-reply', id: reply.id, label: reply.title };
  await record(tx, ctx, { action: `saved-reply.${deed}`, target });
}
