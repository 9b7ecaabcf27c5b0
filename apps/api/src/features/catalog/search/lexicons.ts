import type { Ctx } from '../../../platform/ctx';
import type { Db, Tx } from '../../../platform/db';
import type { CatalogRow } from '../catalogs/store';
import { fold } from '../understanding/fold';
import { buildLexicon, type Lexicon } from '../understanding/lexicon';
import { readVocabulary } from './store';

type Kept = { wordsVersion: number; lexicon: Lexicon };

const mostKept = 100;

/** What queries of a catalog are read with, kept per process until the catalog's words change. */
const ofDb = new WeakMap<Db, Map<string, Kept>>();

export async function lexiconOf(tx: Tx, ctx: Ctx, catalog: CatalogRow): Promise<Lexicon> {
  const kept = ofDb.get(ctx.platform.db) ?? new Map<string, Kept>();
  ofDb.set(ctx.platform.db, kept);
  const name = `${catalog.tenantId}/${catalog.id}`;
  const found = kept.get(name);
  kept.delete(name);
  const current = found?.wordsVersion === catalog.wordsVersion ? found : await build(tx, catalog);
  kept.set(name, current);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest) kept.delete(oldest);
  return current.lexicon;
}

async function build(tx: Tx, catalog: CatalogRow): Promise<Kept> {
  const { titles, ...vocabulary } = await readVocabulary(tx, catalog);
  const words = new Set(fold(titles).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  const lexicon = buildLexicon(catalog.attributes, { ...vocabulary, words }, catalog.nouns);
  return { wordsVersion: catalog.wordsVersion, lexicon };
}
