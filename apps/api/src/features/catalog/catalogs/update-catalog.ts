import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import { record } from '../../accounts';
import type { Attribute } from '../attributes/attribute';
import { BadAttributes } from '../errors';
import { hasValues } from '../items/store/read';
import { forgetValues } from '../items/store/write';
import { nameTaken } from './create-catalog';
import { toCatalogView } from './read-catalogs';
import type { CatalogView, UpdateCatalog } from './schemas';
import { type CatalogRow, lockCatalog, updateCatalog as store } from './store';

export async function updateCatalog(ctx: Ctx, { catalogId, ...change }: UpdateCatalog): Promise<CatalogView> {
  const { tenantId } = authorize(ctx, 'catalog:write');
  const key = { tenantId, id: catalogId };
  return withTenant(ctx, async (tx) => {
    const before = await lockCatalog(tx, key);
    if (change.attributes) await changeAttributes(tx, before, change.attributes);
    const words = change.attributes || change.nouns ? { wordsVersion: { increment: 1 } } : {};
    const items = change.attributes ? { version: { increment: 1 } } : {};
    const row = await store(tx, key, { ...change, ...words, ...items });
    const fields = Object.keys(change);
    await record(tx, ctx, {
      action: 'catalog.updated',
      target: { kind: 'catalog', id: catalogId, label: row.name },
      detail: { fields },
    });
    return toCatalogView(row);
  }).catch(nameTaken);
}

/** What is no attribute any more goes from the items. What has values keeps its type. */
async function changeAttributes(tx: Tx, catalog: CatalogRow, after: readonly Attribute[]): Promise<void> {
  const problems: Record<string, string> = {};
  const gone: string[] = [];
  for (const { key, type } of catalog.attributes) {
    const at = after.findIndex((each) => each.key === key);
    if (at < 0) gone.push(key);
    else if (after[at]?.type !== type && (await hasValues(tx, catalog, key)))
      problems[`attributes.${at}.type`] = 'cannot change while items have a value of it';
  }
  if (Object.keys(problems).length > 0) throw new BadAttributes(problems);
  if (gone.length > 0) await forgetValues(tx, catalog, { keys: gone, version: catalog.version + 1 });
}
