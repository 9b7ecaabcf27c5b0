import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { forgetDocuments } from '../documents/forget-documents';
import { type Put, putDocuments } from '../documents/put-documents';
import { SiteSettings } from '../sources/schemas';
import { lockSource, type SourceRow } from '../sources/store';
import type { FoundLink, Outcome } from './outcome';
import { forgetKept } from './replace-file';
import * as store from './store';

type Settled = { item: store.ItemRow; outcome: Outcome };
type Run = { tenantId: string; sourceId: string; runId: string };

/** Documents, states and what they lead to, all at once. */
export async function settleItems(
  tx: Tx,
  ctx: Ctx,
  { settled, ...run }: Run & { settled: readonly Settled[] },
): Promise<void> {
  const { tenantId, sourceId } = run;
  const source = await lockSource(tx, { tenantId, id: sourceId });
  if (source.runId !== run.runId) return; // it was begun anew meanwhile, and is read again
  const documents = settled.flatMap(({ item, outcome }) =>
    outcome.kind === 'document' ? [{ ...outcome.document, itemId: item.id, source }] : [],
  );
  const put = await putDocuments(tx, ctx, { tenantId, documents });
  const written = new Map(put.map((each) => [each.itemId, each]));
  const lost = settled.flatMap(({ item, outcome }) =>
    outcome.kind === 'skipped' || outcome.kind === 'gone' ? [item.id] : [],
  );
  if (lost.length > 0) await forgetDocuments(tx, ctx, { tenantId, itemIds: lost });
  for (const { item, outcome } of settled) {
    const state = stateOf(outcome, written.get(item.id));
    await store.updateItem(tx, { tenantId, id: item.id }, { reason: null, reasonText: null, ...state });
    if (written.has(item.id)) await forgetKept(tx, item);
    const fits = written.get(item.id)?.outcome !== 'over-limit';
    if (fits && 'links' in outcome && outcome.links)
      await follow(tx, ctx, { ...run, source, links: outcome.links });
  }
}

function stateOf(outcome: Outcome, put: Put | undefined) {
  switch (outcome.kind) {
    case 'document':
      if (put?.outcome === 'over-limit')
        return { status: 'failed', reason: 'over-limit', reasonText: put.words };
      return { ...outcome.seen, status: put?.outcome ?? 'indexed' };
    case 'unchanged':
      return { ...outcome.seen, status: 'unchanged' };
    case 'failed':
      // What was read of it before stays: an address that is down for a day has not forgotten.
      return { status: 'failed', reason: outcome.reason, reasonText: outcome.words };
    case 'skipped':
      return { status: 'skipped', reason: outcome.reason, reasonText: outcome.words, fileKey: null };
    case 'gone':
      return { status: 'gone', reason: 'gone', reasonText: outcome.words, etag: null, lastModified: null };
  }
}

type Leads = Run & { source: SourceRow; links: FoundLink[] };

async function follow(tx: Tx, ctx: Ctx, { source, links, ...run }: Leads): Promise<void> {
  const { maxPages } = SiteSettings.parse(source.settings);
  const room = maxPages - (await store.countItems(tx, run));
  const taken = links.slice(0, Math.max(room, 0)).map((link) => ({ ...link, id: ctx.platform.newId('sit') }));
  if (taken.length > 0) await store.insertLinks(tx, { ...run, links: taken });
}
