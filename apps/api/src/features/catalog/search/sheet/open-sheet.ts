import type { Ctx } from '../../../../platform/ctx';
import type { Tx } from '../../../../platform/db';
import type { Held, Search } from '../../../../platform/search';
import type { Attribute } from '../../attributes/attribute';
import type { CatalogRow } from '../../catalogs/store';
import { loadColumns, loadSheet } from './load-sheet';
import type { Sheet } from './sheet';

type Kept = Held & { version: string; sheet: Sheet };

const ofSearch = new WeakMap<Search, Map<string, Kept>>();

type Asked = { catalog: CatalogRow; keys: readonly (string | undefined)[] };

/** The sheet with these columns, kept per process until an item of the catalog changes. */
export async function openSheet(tx: Tx, { platform }: Ctx, { catalog, keys }: Asked): Promise<Sheet> {
  const { search } = platform;
  const all = ofSearch.get(search) ?? new Map<string, Kept>();
  ofSearch.set(search, all);
  const name = `${catalog.tenantId}/${catalog.id}`;
  const version = `${catalog.version}.${catalog.wordsVersion}`;
  const found = all.get(name);
  const kept = found?.version === version ? found : keep(await loadSheet(tx, catalog));
  await loadColumns(tx, { catalog, sheet: kept.sheet, attributes: attributesOf(catalog, keys) });
  if (found && found !== kept) search.memory.release(found);
  all.set(name, kept);
  search.memory.hold(kept, kept.sheet.bytes);
  return kept.sheet;

  function keep(sheet: Sheet): Kept {
    const made: Kept = { version, sheet, forget: () => void (all.get(name) === made && all.delete(name)) };
    return made;
  }
}

function attributesOf({ attributes }: CatalogRow, keys: Asked['keys']): Attribute[] {
  const wanted = new Set(keys);
  return attributes.filter(({ key }) => wanted.has(key));
}
