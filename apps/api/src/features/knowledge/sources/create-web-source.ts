import { requireRoom } from '../../../platform/allowances';
import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import { getCollection } from '../collections/store';
import { startRun } from '../importing/start-run';
import { insertItem } from '../importing/store';
import { type NewSource, openSource } from './open-source';
import { type CreatePage, type CreateSite, SiteSettings } from './schemas';
import { viewSource } from './views';

/** One page by its address. */
export async function createPage(ctx: Ctx, { url, ...place }: CreatePage) {
  const { tenantId } = authorize(ctx, 'knowledge:write');
  return withTenant(ctx, (tx) => {
    const settings = { url };
    return begin(tx, ctx, { tenantId, kind: 'page', name: shortOf(url), settings, ...place });
  });
}

/** A whole site, from its front page or its sitemap on. */
export async function createSite(ctx: Ctx, input: CreateSite) {
  const { tenantId } = authorize(ctx, 'knowledge:write');
  const { collectionId, tags, everyHours, name = new URL(input.url).hostname } = input;
  const settings = SiteSettings.strip().parse(input);
  return withTenant(ctx, (tx) =>
    begin(tx, ctx, { tenantId, kind: 'site', name, settings, collectionId, tags, everyHours }),
  );
}

async function begin(tx: Tx, ctx: Ctx, source: NewSource & { settings: { url: string } }) {
  const { tenantId, collectionId } = source;
  await getCollection(tx, { tenantId, id: collectionId });
  await requireRoom(tx, ctx, { limit: 'documents', adds: 1 });
  const { id: sourceId } = await openSource(tx, ctx, source);
  const id = ctx.platform.newId('sit');
  const address = new URL(source.settings.url).href;
  await insertItem(tx, { tenantId, id, sourceId, address, status: 'found' });
  return viewSource(tx, ctx, await startRun(tx, ctx, { tenantId, sourceId }));
}

function shortOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  return `${hostname}${pathname === '/' ? '' : pathname}`.slice(0, 120);
}
