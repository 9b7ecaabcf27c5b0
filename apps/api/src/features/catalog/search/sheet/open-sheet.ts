import type { Ctx } from '../../../../platform/ctx';
import type { Tx } from '../../../../platform/db';
import type { Held, Search } from '../../../../platform/search';
import type { Attribute } from '../../attributes/attribute';
import type { CatalogRow } from '../../catalogs/store';
import { loadColumns, loadSheet } from './load-sheet';
import { refreshSheet } from './refresh-sheet';
import type { Sheet } from './sheet';

type Kept = Held & { shape: string; version: number; sheet: Sheet };

const ofSearch = new WeakMap<Search, Map<string, Kept>>();

type Asked = { catalog: CatalogRow; keys: readonly (string | undefined)[] };

/** The sheet with these columns, kept per process: what changed since is read with it. */
export async function openSheet(tx: Tx, { platform }: Ctx, { catalog, keys }: Asked): Promise<Sheet> {
  const { search } = platform;
  const all = ofSearch.get(search) ?? new Map<string, Kept>();
  ofSearch.set(search, all);
  const name = `${catalog.tenantId}/${catalog.id}`;
  const found = all.get(name);
  const kept = found && isCurrent(found, catalog) ? found : keep(await readSheet(tx, catalog, found));
  await loadColumns(tx, { catalog, sheet: kept.sheet, attributes: attributesOf(catalog, keys) });
  if (found && found !== kept) search.memory.release(found);
  all.set(name, kept);
  search.memory.hold(kept, kept.sheet.bytes);
  return kept.sheet;

  function keep(sheet: Sheet): Kept {
    const forget = () => void (all.get(name) === made && all.delete(name));
    const made: Kept = { shape: shapeOf(catalog), version: catalog.version, sheet, forget };
    return made;
  }
}

/** Columns of attributes that were another kind of thing are of no use. */
const shapeOf = ({ attributes }: CatalogRow) => attributes.map(({ key, type }) => `${key}:${type}`).join();

function isCurrent({ shape, version }: Kept, catalog: CatalogRow): boolean {
  return version === catalog.version && shape === shapeOf(catalog);
}

async function readSheet(tx: Tx, catalog: CatalogRow, before: Kept | undefined): Promise<Sheet> {
  const isOlder = before?.shape === shapeOf(catalog) && before.version < catalog.version;
  return (isOlder && (await refreshSheet(tx, { catalog, ...before }))) || loadSheet(tx, catalog);
}

function attributesOf({ attributes }: CatalogRow, keys: Asked['keys']): Attribute[] {
  const wanted = new Set(keys);
  return attributes.filter(({ key }) => wanted.has(key));
}
