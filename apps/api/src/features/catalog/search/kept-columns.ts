import type { Ctx } from '../../../platform/ctx';
import type { Db, Tx } from '../../../platform/db';
import type { CatalogRow } from '../catalogs/store';
import { type Column, readChangeTimes, readColumns } from './store';

type Kept = { version: string; columns: Map<string, Column> };

const mostKept = 50;
const changeTimes = ' changed';
const ofDb = new WeakMap<Db, Map<string, Kept>>();

/** What items are put in order by, kept per process until an item of the catalog changes. */
export async function keptColumns(
  tx: Tx,
  ctx: Ctx,
  { catalog, keys }: { catalog: CatalogRow; keys: readonly string[] },
): Promise<{ changed: Column; of: (key: string) => Column | null }> {
  const { columns } = keptOf(ctx.platform.db, catalog);
  const lacking = keys.filter((key) => !columns.has(key));
  if (lacking.length > 0) {
    const read = await readColumns(tx, catalog, { keys: lacking, numbers: null });
    for (const key of lacking) columns.set(key, read.get(key) ?? new Map());
  }
  const changed = columns.get(changeTimes) ?? (await readChangeTimes(tx, catalog, null));
  columns.set(changeTimes, changed);
  return { changed, of: (key) => columns.get(key) ?? null };
}

function keptOf(db: Db, { tenantId, id, version, wordsVersion }: CatalogRow): Kept {
  const all = ofDb.get(db) ?? new Map<string, Kept>();
  ofDb.set(db, all);
  const name = `${tenantId}/${id}`;
  const found = all.get(name);
  const now = `${version}.${wordsVersion}`;
  const kept = found?.version === now ? found : { version: now, columns: new Map<string, Column>() };
  all.delete(name);
  all.set(name, kept);
  const [oldest] = all.keys();
  if (all.size > mostKept && oldest) all.delete(oldest);
  return kept;
}
