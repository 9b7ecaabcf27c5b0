import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import type { MeaningAsked } from '../../../platform/embeddings';
import type { CatalogRow } from '../catalogs/store';
import { restOf } from './plan-search';

type About = (catalogId: string) => MeaningAsked;

const off = { state: 'off' } as const;

/** What the rest of the question means to each catalog: nobody holds a transaction while that is asked. */
export async function askAbout(
  ctx: Ctx,
  query: string,
  find: (tx: Tx) => Promise<readonly CatalogRow[]>,
): Promise<About> {
  const { embeddings } = ctx.platform;
  if (!embeddings.model || query === '') return () => off;
  const rests = await withTenant(ctx, async (tx) => {
    const read = new Map<string, string>();
    for (const catalog of await find(tx)) read.set(catalog.id, await restOf(tx, ctx, { catalog, query }));
    return read;
  });
  const wanted = [...new Set(rests.values())].filter((rest) => rest !== '');
  const told = new Map(
    await Promise.all(wanted.map(async (rest) => [rest, await embeddings.ask(rest)] as const)),
  );
  return (catalogId) => told.get(rests.get(catalogId) ?? '') ?? off;
}
