import type { Ctx } from '../../../platform/ctx';
import type { Db, Tx } from '../../../platform/db';
import type { CatalogRow } from '../catalogs/store';
import { buildLexicon, type Lexicon, type Vocabulary } from '../understanding/lexicon';
import { renewLexicon } from '../understanding/renew-lexicon';
import { addNames, type Names, noNames } from './names';
import { openSheet } from './sheet/open-sheet';
import { readChangesSince, readNames } from './store';
import { valuesIn } from './vocabulary';

type Kept = {
  version: number;
  wordsVersion: number;
  /** What of the catalog itself it was made of. */
  shape: string;
  names: Names;
  lexicon: Lexicon;
};

const mostKept = 100;
/** More changes than these are read with all the rest. */
const mostChanges = 2000;

/** What queries of a catalog are read with, kept per process: what was written since is read with it. */
const ofDb = new WeakMap<Db, Map<string, Kept>>();

export async function lexiconOf(tx: Tx, ctx: Ctx, catalog: CatalogRow): Promise<Lexicon> {
  const kept = ofDb.get(ctx.platform.db) ?? new Map<string, Kept>();
  ofDb.set(ctx.platform.db, kept);
  const name = `${catalog.tenantId}/${catalog.id}`;
  const found = kept.get(name);
  kept.delete(name);
  const current =
    found?.wordsVersion === catalog.wordsVersion ? found : await renew(tx, ctx, { catalog, found });
  kept.set(name, current);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest) kept.delete(oldest);
  return current.lexicon;
}

type Stale = { catalog: CatalogRow; found: Kept | undefined };

async function renew(tx: Tx, ctx: Ctx, { catalog, found }: Stale): Promise<Kept> {
  const { version, wordsVersion, attributes, nouns } = catalog;
  const shape = JSON.stringify([attributes, nouns]);
  const before = found?.shape === shape && found.version <= version ? found : undefined;
  const names = await namesOf(tx, { catalog, found: before });
  const sheet = await openSheet(tx, ctx, { catalog, keys: attributes.map(({ key }) => key) });
  const vocabulary: Vocabulary = { ...valuesIn(sheet, attributes, names), words: names.words };
  const lexicon = before
    ? renewLexicon(before.lexicon, vocabulary, nouns)
    : buildLexicon(attributes, vocabulary, nouns);
  return { version, wordsVersion, shape, names, lexicon };
}

/** A name that went may still be said; once as much has changed as there is, all is read anew. */
async function namesOf(tx: Tx, { catalog, found }: Stale): Promise<Names> {
  const since = found && { version: found.version, most: mostChanges };
  const changes = since ? await readChangesSince(tx, catalog, since) : null;
  const numbers = changes?.filter((_, at) => at % 2 === 0) ?? null;
  const isLittle = found && numbers && found.names.added + numbers.length <= Math.max(catalog.items, 100);
  if (!isLittle) return addNames(noNames(), await readNames(tx, catalog, null));
  return numbers.length === 0 ? found.names : addNames(found.names, await readNames(tx, catalog, numbers));
}
