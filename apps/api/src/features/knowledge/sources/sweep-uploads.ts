import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import type { Storage } from '../../../platform/storage';
import { listNamedFiles } from '../importing/store';

const dayMs = 24 * 60 * 60 * 1000;
const atOnce = 500;

/** Once a day: files that no source names, because the node that kept them ended before it could say so. */
export async function sweepUploads(ctx: Ctx): Promise<{ swept: number }> {
  authorizeSystem(ctx);
  const { storage, clock } = ctx.platform;
  const before = new Date(clock.now().getTime() - dayMs);
  let swept = 0;
  for await (const { tenantId, keys } of keptBefore(storage, before)) {
    const named = await withTenant({ ...ctx, tenantId }, (tx) => listNamedFiles(tx, tenantId, keys));
    const unnamed = keys.filter((key) => !named.has(key));
    for (const key of unnamed) await storage.delete(key);
    swept += unnamed.length;
  }
  return { swept };
}

type Kept = { tenantId: string; keys: string[] };

/** So many at a time, of one tenant each: the store lists them in the order of their keys. */
async function* keptBefore(storage: Storage, before: Date): AsyncGenerator<Kept> {
  let kept: Kept = { tenantId: '', keys: [] };
  for await (const { key, modifiedAt } of storage.list('knowledge/')) {
    const [, tenantId = ''] = key.split('/');
    if (kept.keys.length === atOnce || kept.tenantId !== tenantId) {
      if (kept.keys.length > 0) yield kept;
      kept = { tenantId, keys: [] };
    }
    if (modifiedAt < before) kept.keys.push(key);
  }
  if (kept.keys.length > 0) yield kept;
}
