import { overLimitText, type Room } from '../../../platform/allowances';
import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { sameValue } from '../attributes/same-value';
import { rowsOf } from '../attributes/value-rows';
import { type CatalogRow, updateCatalog } from '../catalogs/store';
import { CatalogFull } from '../errors';
import { catalogLimits } from '../limits';
import { itemWords } from '../words/item-words';
import { writeWords } from '../words/write-words';
import type { CheckedItem } from './check-item';
import { findItemRoom } from './find-item-room';
import { hashItem, sameWords } from './item-hash';
import { countSeen, findKnown, type Known } from './store/read';
import { confirmItems, insertItems, markSeen, updateItems, type Written } from './store/write';

export type Outcome =
  | { id: string; outcome: 'created' | 'changed' | 'same' }
  | { id: null; outcome: 'refused'; room: Room; words: string };
export type WriteResult = { outcomes: Outcome[]; version: number };

type Plan = { item: CheckedItem; hash: string; known: Known | null };

/**
 * For the transaction that holds the catalog's lock: what is new or other than before is written, with its values and its
 * words; what is the same is not touched. No external id may come twice.
 */
export async function writeItems(
  tx: Tx,
  ctx: Ctx,
  {
    catalog,
    items,
    token = null,
  }: { catalog: CatalogRow; items: readonly CheckedItem[]; token?: string | null },
): Promise<WriteResult> {
  const known = new Map(
    (
      await findKnown(
        tx,
        catalog,
        items.map(({ externalId }) => externalId),
      )
    ).map((each) => [each.externalId, each]),
  );
  const plans = items.map(
    (item): Plan => ({
      item,
      hash: hashItem(catalog.attributes, item),
      known: known.get(item.externalId) ?? null,
    }),
  );
  return writePlans(tx, ctx, { catalog, plans, token });
}

/** One item that is known by its own id. Whether anything changed. */
export async function writeItem(
  tx: Tx,
  ctx: Ctx,
  { catalog, item, before }: { catalog: CatalogRow; item: CheckedItem; before: Known },
): Promise<boolean> {
  const plan: Plan = { item, hash: hashItem(catalog.attributes, item), known: before };
  const { outcomes } = await writePlans(tx, ctx, { catalog, plans: [plan], token: null });
  return outcomes[0]?.outcome === 'changed';
}

type Plans = { catalog: CatalogRow; plans: readonly Plan[]; token: string | null };

async function writePlans(tx: Tx, ctx: Ctx, { catalog, plans, token }: Plans): Promise<WriteResult> {
  const asked = plans.filter(({ known }) => !known);
  const room = await roomFor(tx, ctx, { catalog, asked, token });
  const fresh = asked.slice(0, Math.min(room?.left ?? 0, asked.length));
  const changed = plans.filter(({ known, hash }) => known && known.hash !== hash);
  if (catalog.items + fresh.length > catalogLimits.items) throw new CatalogFull(catalogLimits.items);
  const written = await writeChanged(tx, ctx, { catalog, fresh, changed, token });
  await keepSame(tx, { catalog, plans, token });
  const ids = new Map(written.map(({ externalId, id }) => [externalId, id]));
  const refused = new Set(asked.slice(fresh.length));
  const outcomes = plans.map((plan) =>
    room && refused.has(plan) ? refusalOf(room, fresh.length) : outcomeOf(plan, ids),
  );
  if (written.length === 0) return { outcomes, version: catalog.version };
  const { version } = await updateCatalog(tx, catalog, {
    version: { increment: 1 },
    nextNumber: catalog.nextNumber + fresh.length,
    items: { increment: fresh.length },
    ...([...fresh, ...changed].some(isReworded) && { wordsVersion: { increment: 1 } }),
  });
  return { outcomes, version };
}

type Asked = { catalog: CatalogRow; asked: readonly Plan[]; token: string | null };

async function roomFor(tx: Tx, ctx: Ctx, { catalog, asked, token }: Asked): Promise<Room | null> {
  if (asked.length === 0) return null;
  const named = token ? await countSeen(tx, catalog, token) : null;
  return findItemRoom(tx, ctx, { catalog, named });
}

function refusalOf(room: Room, taken: number): Outcome {
  return { id: null, outcome: 'refused', room, words: overLimitText({ ...room, has: room.has + taken }) };
}

const isReworded = ({ known, hash }: Plan) => !known || !sameWords(known.hash, hash);

type Batch = { catalog: CatalogRow; fresh: Plan[]; changed: Plan[]; token: string | null };

async function writeChanged(tx: Tx, ctx: Ctx, { catalog, fresh, changed, token }: Batch): Promise<Written[]> {
  const inserts = fresh.map((plan, at) =>
    toWritten(catalog, plan, { id: ctx.platform.newId('itm'), number: catalog.nextNumber + at }),
  );
  const updates = changed.map((plan) => toWritten(catalog, plan, plan.known ?? { id: '', number: 0 }));
  const reworded = [...inserts, ...updates.filter((_, at) => isReworded(changed[at] as Plan))];
  const passages = await writeWords(tx, ctx, {
    catalogId: catalog.id,
    gone: reworded.flatMap(({ passage }) => passage ?? []),
    come: reworded.map((item) => ({ item: item.number, ...itemWords(catalog.attributes, item) })),
  });
  for (const [at, item] of reworded.entries()) item.passage = passages[at] ?? null;
  const stamp = { at: ctx.platform.clock.now(), syncToken: token, version: catalog.version + 1 };
  if (inserts.length > 0) await insertItems(tx, catalog, { ...stamp, items: inserts });
  if (updates.length > 0) await updateItems(tx, catalog, { ...stamp, items: updates });
  return [...inserts, ...updates];
}

function toWritten(
  catalog: CatalogRow,
  { item, hash, known }: Plan,
  { id, number }: { id: string; number: number },
): Written {
  const rows = rowsOf(catalog.attributes, item.values);
  return { ...item, id, number, hash, rows, passage: known?.passage ?? null };
}

type Kept = { catalog: CatalogRow; plans: readonly Plan[]; token: string | null };

async function keepSame(tx: Tx, { catalog, plans, token }: Kept): Promise<void> {
  const same = plans.flatMap(({ item, hash, known }) =>
    known?.hash === hash ? [{ id: known.id, values: item.values, before: known.values }] : [],
  );
  const recounted = same.filter(({ values, before }) => !sameValue(values, before));
  if (recounted.length > 0)
    await confirmItems(
      tx,
      catalog,
      recounted.map(({ id, values }) => ({ id, values })),
    );
  if (token && same.length > 0) await markSeen(tx, catalog, { ids: same.map(({ id }) => id), token });
}

function outcomeOf({ item, hash, known }: Plan, ids: ReadonlyMap<string, string>): Outcome {
  if (!known) return { id: ids.get(item.externalId) ?? '', outcome: 'created' };
  return { id: known.id, outcome: known.hash === hash ? 'same' : 'changed' };
}
