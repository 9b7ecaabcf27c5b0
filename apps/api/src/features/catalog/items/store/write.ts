import type { Tx } from '../../../../platform/db';
import type { Values } from '../../attributes/value';
import type { ValueRow } from '../../attributes/value-rows';
import type { PictureFault } from '../../pictures/fault';
import type { ItemKey, Scope } from './read';

export type Written = {
  id: string;
  number: number;
  externalId: string;
  title: string;
  description: string;
  url: string | null;
  image: string | null;
  values: Values;
  hash: string;
  passage: number | null;
  rows: readonly ValueRow[];
};

/** `version` is what the catalog's will be. */
type Stamp = { at: Date; syncToken: string | null; version: number };

export async function insertItems(
  tx: Tx,
  { tenantId, id }: Scope,
  { items, at, syncToken, version }: Stamp & { items: readonly Written[] },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO catalog_item (tenant_id, catalog_id, id, number, external_id, title, description, url, image,
                              "values", hash, passage, changed_in, sync_token, created_at, updated_at)
    SELECT ${tenantId}, ${id}, i.id, i.number, i."externalId", i.title, i.description, i.url, i.image,
           i."values", i.hash, i.passage, ${version}::int, ${syncToken}, ${at}::timestamptz, ${at}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(items)}::jsonb) AS i(
      id text, number int, "externalId" text, title text, description text, url text, image text,
      "values" jsonb, hash text, passage int)`;
  await insertValues(tx, { tenantId, id }, items);
}

export async function updateItems(
  tx: Tx,
  { tenantId, id }: Scope,
  { items, at, syncToken, version }: Stamp & { items: readonly Written[] },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE catalog_item AS c
    SET external_id = i."externalId", title = i.title, description = i.description, url = i.url, image = i.image,
        "values" = i."values", hash = i.hash, passage = i.passage, version = c.version + 1,
        changed_in = ${version}::int, sync_token = coalesce(${syncToken}, c.sync_token), updated_at = ${at}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(items)}::jsonb) AS i(
      id text, "externalId" text, title text, description text, url text, image text,
      "values" jsonb, hash text, passage int)
    WHERE c.tenant_id = ${tenantId} AND c.id = i.id`;
  const numbers = items.map(({ number }) => number);
  await tx.$executeRaw`
    DELETE FROM catalog_value
    WHERE tenant_id = ${tenantId} AND catalog_id = ${id} AND item_number = ANY (${numbers})`;
  await insertValues(tx, { tenantId, id }, items);
}

async function insertValues(tx: Tx, { tenantId, id }: Scope, items: readonly Written[]): Promise<void> {
  const rows = items.flatMap(({ number, rows: all }) =>
    all.map((row) => [number, row.key, row.position, row.number, row.text]),
  );
  if (rows.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO catalog_value (tenant_id, catalog_id, item_number, key, position, number, text)
    SELECT ${tenantId}, ${id}, (v ->> 0)::int, v ->> 1, (v ->> 2)::int, (v ->> 3)::float8, v ->> 4
    FROM jsonb_array_elements(${JSON.stringify(rows)}::jsonb) AS v`;
}

/** The same things, counted again later: no change of theirs. */
export async function confirmItems(
  tx: Tx,
  { tenantId }: Scope,
  items: readonly { id: string; values: Values }[],
): Promise<void> {
  await tx.$executeRaw`
    UPDATE catalog_item AS c SET "values" = i."values"
    FROM jsonb_to_recordset(${JSON.stringify(items)}::jsonb) AS i(id text, "values" jsonb)
    WHERE c.tenant_id = ${tenantId} AND c.id = i.id`;
}

export async function markSeen(
  tx: Tx,
  { tenantId }: Scope,
  { ids, token }: { ids: string[]; token: string },
): Promise<void> {
  await tx.catalogItem.updateMany({ where: { tenantId, id: { in: ids } }, data: { syncToken: token } });
}

/** No change of the item: its version stays. */
export async function keepPictureFault(
  tx: Tx,
  { tenantId, itemId }: Omit<ItemKey, 'catalogId'>,
  fault: PictureFault | null,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE catalog_item SET picture_fault = ${fault && JSON.stringify(fault)}::jsonb
    WHERE tenant_id = ${tenantId} AND id = ${itemId}`;
}

export type Removed = { id: string; passage: number | null };

export async function deleteItem(tx: Tx, { tenantId, itemId }: ItemKey): Promise<void> {
  await tx.catalogItem.deleteMany({ where: { tenantId, id: itemId } });
}

export async function deleteItems(
  tx: Tx,
  { tenantId, id }: Scope,
  itemIds: readonly string[],
): Promise<Removed[]> {
  return tx.$queryRaw<Removed[]>`
    DELETE FROM catalog_item
    WHERE tenant_id = ${tenantId} AND catalog_id = ${id} AND id = ANY (${[...itemIds]})
    RETURNING id, passage`;
}

/** What a full synchronisation did not name, unless it came while that was under way. */
export async function deleteUnseen(
  tx: Tx,
  { tenantId, id }: Scope,
  { token, since }: { token: string; since: Date },
): Promise<Removed[]> {
  return tx.$queryRaw<Removed[]>`
    DELETE FROM catalog_item
    WHERE tenant_id = ${tenantId} AND catalog_id = ${id}
      AND sync_token IS DISTINCT FROM ${token} AND created_at < ${since}::timestamptz
    RETURNING id, passage`;
}

/** Their hash goes with them: the next synchronisation writes such an item anew. */
export async function forgetValues(
  tx: Tx,
  { tenantId, id }: Scope,
  { keys, version }: { keys: string[]; version: number },
): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM catalog_value WHERE tenant_id = ${tenantId} AND catalog_id = ${id} AND key = ANY (${keys})`;
  await tx.$executeRaw`
    UPDATE catalog_item SET "values" = "values" - ${keys}::text[], hash = '', changed_in = ${version}::int
    WHERE tenant_id = ${tenantId} AND catalog_id = ${id} AND "values" ?| ${keys}::text[]`;
}
