import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { forgetDocuments } from '../documents/forget-documents';
import { putDocuments } from '../documents/put-documents';
import { SiteSettings } from '../sources/schemas';
import { lockSource, type SourceRow } from '../sources/store';
import type { FoundLink, Outcome } from './outcome';
import * as store from './store';

type Settled = {
  tenantId: string;
  sourceId: string;
  runId: string;
  source: SourceRow;
  item: store.ItemRow;
  outcome: Outcome;
};

/** Its document, its state and what it leads to, all at once. */
export async function settleItem(tx: Tx, ctx: Ctx, settled: Settled): Promise<void> {
  const { tenantId, sourceId, item, outcome } = settled;
  const source = await lockSource(tx, { tenantId, id: sourceId });
  const state = await keep(tx, ctx, { ...settled, source });
  await store.updateItem(tx, { tenantId, id: item.id }, { reason: null, reasonText: null, ...state });
  if ('links' in outcome && outcome.links)
    await follow(tx, ctx, { ...settled, source, links: outcome.links });
}

async function keep(tx: Tx, ctx: Ctx, { tenantId, source, item, outcome }: Settled) {
  switch (outcome.kind) {
    case 'document': {
      const document = { ...outcome.document, itemId: item.id, source };
      const [put] = await putDocuments(tx, ctx, { tenantId, documents: [document] });
      return { ...outcome.seen, status: put?.outcome ?? 'indexed' };
    }
    case 'unchanged':
      return { ...outcome.seen, status: 'unchanged' };
    case 'failed':
      // What was read of it before stays: an address that is down for a day has not forgotten.
      return { status: 'failed', reason: outcome.reason, reasonText: outcome.words };
    case 'skipped':
      await forgetDocuments(tx, ctx, { tenantId, itemIds: [item.id] });
      return { status: 'skipped', reason: outcome.reason, reasonText: outcome.words, fileKey: null };
    case 'gone':
      await forgetDocuments(tx, ctx, { tenantId, itemIds: [item.id] });
      return { status: 'gone', reason: 'gone', reasonText: outcome.words, etag: null, lastModified: null };
  }
}

async function follow(tx: Tx, ctx: Ctx, { source, links, ...settled }: Settled & { links: FoundLink[] }) {
  const { tenantId, sourceId, runId } = settled;
  const { maxPages } = SiteSettings.parse(source.settings);
  const room = maxPages - (await store.countItems(tx, { tenantId, sourceId }));
  const taken = links.slice(0, Math.max(room, 0)).map((link) => ({ ...link, id: ctx.platform.newId('sit') }));
  if (taken.length > 0) await store.insertLinks(tx, { tenantId, sourceId, runId, links: taken });
}
