import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import { Conflict } from '../../../platform/errors';
import { record } from '../../accounts';
import type { CreateCollection, UpdateCollection } from './schemas';
import * as store from './store';

const most = 100;

export async function createCollection(ctx: Ctx, words: CreateCollection) {
  const { tenantId } = authorize(ctx, 'knowledge:write');
  return withTenant(ctx, async (tx) => {
    if ((await store.countCollections(tx, tenantId)) >= most)
      throw new Conflict(`There are ${most} collections already. Remove one first.`);
    const id = ctx.platform.newId('col');
    const collection = await store.insertCollection(tx, { tenantId, id, ...words });
    await recordCollection(tx, ctx, { deed: 'created', collection });
    return { ...collection, sources: 0, documents: 0 };
  });
}

export async function updateCollection(ctx: Ctx, { id, ...words }: UpdateCollection) {
  const { tenantId } = authorize(ctx, 'knowledge:write');
  return withTenant(ctx, async (tx) => {
    const collection = await store.updateCollection(tx, { tenantId, id }, words);
    await recordCollection(tx, ctx, { deed: 'updated', collection });
    const counted = (await store.listCollections(tx, tenantId)).find((each) => each.id === id);
    return counted ?? { ...collection, sources: 0, documents: 0 };
  });
}

type Written = { deed: 'created' | 'updated' | 'removed'; collection: { id: string; name: string } };

export async function recordCollection(tx: Tx, ctx: Ctx, { deed, collection }: Written) {
  const target = { kind: 'collection', id: collection.id, label: collection.name };
  await record(tx, ctx, { action: `collection.${deed}`, target });
}
