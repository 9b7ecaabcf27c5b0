import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { isUniqueViolation, withTenant } from '../../../platform/db';
import { record } from '../../accounts';
import { NameTaken, TooManyCatalogs } from '../errors';
import { catalogLimits } from '../limits';
import { toCatalogView } from './read-catalogs';
import type { CatalogView, CreateCatalog } from './schemas';
import { countCatalogs, insertCatalog } from './store';

export async function createCatalog(ctx: Ctx, input: CreateCatalog): Promise<CatalogView> {
  const { tenantId } = authorize(ctx, 'catalog:write');
  const id = ctx.platform.newId('cat');
  return withTenant(ctx, async (tx) => {
    if ((await countCatalogs(tx)) >= catalogLimits.catalogs)
      throw new TooManyCatalogs(catalogLimits.catalogs);
    const row = await insertCatalog(tx, { tenantId, id, ...input });
    await record(tx, ctx, { action: 'catalog.created', target: { kind: 'catalog', id, label: input.name } });
    return toCatalogView(row);
  }).catch(nameTaken);
}

export function nameTaken(error: unknown): never {
  throw isUniqueViolation(error, ['tenant_id', 'name']) ? new NameTaken() : error;
}
