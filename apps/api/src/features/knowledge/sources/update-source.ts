import { isDeepStrictEqual } from 'node:util';
import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { Invalid } from '../../../platform/errors';
import { getCollection } from '../collections/store';
import { updateLabels } from '../documents/store';
import { nextRunOf } from '../importing/start-run';
import { forgetValidators } from '../importing/store';
import { recordSource } from './open-source';
import { SiteSettings, type UpdateSource } from './schemas';
import * as store from './store';
import { viewSource } from './views';

/** Its documents move along with it, at once. */
export async function updateSource(ctx: Ctx, { id, ...change }: UpdateSource) {
  const { tenantId } = authorize(ctx, 'knowledge:write');
  return withTenant(ctx, async (tx) => {
    const before = await store.lockSource(tx, { tenantId, id });
    if (change.collectionId) await getCollection(tx, { tenantId, id: change.collectionId });
    const source = await store.updateSource(tx, { tenantId, id }, changesOf(ctx, before, change));
    // A page that has not changed names no links, and other links may be followed now.
    if (!isDeepStrictEqual(source.settings, before.settings))
      await forgetValidators(tx, { tenantId, sourceId: id });
    const { collectionId, tags } = source;
    // Filters look at the documents' own labels; the index knows of neither.
    await updateLabels(tx, { tenantId, sourceId: id, collectionId, tags });
    await recordSource(tx, ctx, { deed: 'updated', source });
    return viewSource(tx, ctx, source);
  });
}

type Change = Omit<UpdateSource, 'id'>;

function changesOf({ platform }: Ctx, { kind, ...before }: store.SourceRow, change: Change) {
  const { name, collectionId, tags, everyHours, settings } = change;
  if (settings && kind !== 'site') throw new Invalid('Only a site has these settings.');
  if (everyHours && kind !== 'site' && kind !== 'page')
    throw new Invalid('Only pages and sites are imported again by themselves.');
  return {
    ...(name !== undefined && { name }),
    ...(collectionId !== undefined && { collectionId }),
    ...(tags !== undefined && { tags }),
    ...(everyHours !== undefined && {
      everyHours,
      nextRunAt: nextRunOf({ everyHours }, platform.clock.now()),
    }),
    ...(settings && { settings: SiteSettings.parse({ ...(before.settings as object), ...settings }) }),
  };
}
