import type { Contact, Prisma } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import { wordsOf } from '../../../platform/words';

type Key = { tenantId: string; id: string };

export type ContactRow = Contact;

/** What decides whether a session still stands for its contact. */
export type Standing = { merged: boolean; identified: boolean; blocked: boolean };

export type Arrival = Key & {
  locale: string | null;
  timeZone: string | null;
  userAgent: string | null;
  at: Date;
};

/** Waits for a merge that is under way, and tells what came of it. */
export async function upsertContact(tx: Tx, contact: Arrival): Promise<Standing> {
  const { tenantId, id, locale, timeZone, userAgent, at } = contact;
  const [row] = await tx.$queryRaw<Standing[]>`
    INSERT INTO contact AS c (tenant_id, id, locale, time_zone, user_agent, last_seen_at, created_at)
    VALUES (${tenantId}, ${id}, ${locale}, ${timeZone}, ${userAgent}, ${at}::timestamptz, ${at}::timestamptz)
    ON CONFLICT (tenant_id, id) DO UPDATE
    SET locale = coalesce(EXCLUDED.locale, c.locale), time_zone = coalesce(EXCLUDED.time_zone, c.time_zone),
        user_agent = coalesce(EXCLUDED.user_agent, c.user_agent), last_seen_at = EXCLUDED.last_seen_at
    RETURNING c.merged_into IS NOT NULL AS merged, c.external_id IS NOT NULL AS identified,
              c.blocked_at IS NOT NULL AS blocked`;
  if (!row) throw new Error('An upsert returned nothing.');
  return row;
}

export async function findStanding(tx: Tx, { tenantId, id }: Key): Promise<Standing | null> {
  const [row] = await tx.$queryRaw<Standing[]>`
    SELECT merged_into IS NOT NULL AS merged, external_id IS NOT NULL AS identified,
           blocked_at IS NOT NULL AS blocked
    FROM contact WHERE tenant_id = ${tenantId} AND id = ${id}`;
  return row ?? null;
}

export async function findContact(tx: Tx, key: Key): Promise<ContactRow | null> {
  return tx.contact.findUnique({ where: { tenantId_id: key } });
}

/** One that was merged is the one it became. */
export async function getContact(tx: Tx, key: Key): Promise<ContactRow> {
  const found = await findContact(tx, key);
  const became = found?.mergedInto ? await findContact(tx, { ...key, id: found.mergedInto }) : found;
  if (!became) throw new NotFound('contact');
  return became;
}

/** FOR UPDATE: whoever brings something to this contact meanwhile waits. */
export async function lockContact(tx: Tx, key: Key): Promise<ContactRow | null> {
  await tx.$queryRaw`SELECT id FROM contact WHERE tenant_id = ${key.tenantId} AND id = ${key.id} FOR UPDATE`;
  return findContact(tx, key);
}

export async function lockLiveContact(tx: Tx, key: Key): Promise<ContactRow> {
  const found = await lockContact(tx, key);
  if (!found || found.mergedInto) throw new NotFound('contact');
  return found;
}

export async function findByExternalId(tx: Tx, tenantId: string, externalId: string) {
  return tx.contact.findUnique({ where: { tenantId_externalId: { tenantId, externalId } } });
}

export async function updateContact(
  tx: Tx,
  key: Key,
  data: Prisma.ContactUncheckedUpdateInput,
): Promise<ContactRow> {
  const contact = await tx.contact.update({ where: { tenantId_id: key }, data });
  const words = foundBy(contact);
  if (words === contact.words) return contact;
  return tx.contact.update({ where: { tenantId_id: key }, data: { words } });
}

/** Each with a space around it, so that a word can be told from a part of one. */
function foundBy({ name, email, phone }: ContactRow): string {
  const words = wordsOf([name, email, phone].filter((each) => each !== null).join('\n'));
  return words.length > 0 ? ` ${words.join(' ')} ` : '';
}

/** With all that was said with them, and whoever they once were. */
export async function deleteContact(tx: Tx, { tenantId, id }: Key): Promise<void> {
  await tx.contact.deleteMany({ where: { tenantId, OR: [{ id }, { mergedInto: id }] } });
}

export async function findSummaries(tx: Tx, ids: readonly string[]) {
  return tx.contact.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true, email: true, externalId: true },
  });
}

export type ContactFilter = {
  limit: number;
  cursor?: string | undefined;
  search?: string | undefined;
  kind?: 'identified' | 'anonymous' | 'blocked' | undefined;
};

export async function listContacts(tx: Tx, filter: ContactFilter): Promise<ContactRow[]> {
  return tx.contact.findMany({
    where: {
      mergedInto: null,
      AND: [kindOf(filter.kind), searching(filter.search), afterCursor(filter.cursor)],
    },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }],
    take: filter.limit + 1,
  });
}

export function cursorOf({ lastSeenAt, id }: ContactRow): string {
  return `${lastSeenAt.toISOString()}~${id}`;
}

function kindOf(kind: ContactFilter['kind']): Prisma.ContactWhereInput {
  if (kind === 'blocked') return { blockedAt: { not: null } };
  if (kind === 'identified') return { externalId: { not: null } };
  return kind === 'anonymous' ? { externalId: null } : {};
}

function searching(search: string | undefined): Prisma.ContactWhereInput {
  if (!search) return {};
  const contains = { contains: search.replaceAll(/[\\%_]/g, '\\$&'), mode: 'insensitive' } as const;
  return {
    OR: [{ name: contains }, { email: contains }, { phone: contains }, { externalId: search }],
  };
}

function afterCursor(cursor: string | undefined): Prisma.ContactWhereInput {
  if (!cursor) return {};
  const [instant = '', id = ''] = cursor.split('~');
  const lastSeenAt = new Date(instant);
  if (Number.isNaN(lastSeenAt.getTime())) return { id: '' };
  return { OR: [{ lastSeenAt: { lt: lastSeenAt } }, { lastSeenAt, id: { gt: id } }] };
}

type Owner = { tenantId: string; contactId: string };

/** Whether there is such a contact; if so, one visit of it is stored at a time. */
export async function touchLiveContact(tx: Tx, { tenantId, contactId, at }: Owner & { at: Date }) {
  const { count } = await tx.contact.updateMany({
    where: { tenantId, id: contactId, mergedInto: null },
    data: { lastSeenAt: at },
  });
  return count > 0;
}

/** A reload, or a connection that came back: the visitor is where they were. */
export async function prolongVisit(
  tx: Tx,
  { tenantId, contactId, url, at }: Owner & { url: string; at: Date },
) {
  const count = await tx.$executeRaw`
    UPDATE page_visit SET at = ${at.toISOString()}::timestamptz WHERE tenant_id = ${tenantId} AND url = ${url} AND id = (
      SELECT id FROM page_visit WHERE tenant_id = ${tenantId} AND contact_id = ${contactId} AND event IS NULL
      ORDER BY at DESC, id DESC LIMIT 1)`;
  return count > 0;
}

/** The page a visitor was last seen on. */
export async function lastPage(tx: Tx, { tenantId, contactId }: Owner): Promise<string> {
  const visit = await tx.pageVisit.findFirst({
    where: { tenantId, contactId, event: null },
    orderBy: { at: 'desc' },
    select: { url: true },
  });
  return visit?.url ?? '';
}

export async function insertVisit(tx: Tx, visit: Prisma.PageVisitUncheckedCreateInput): Promise<void> {
  await tx.pageVisit.createMany({ data: visit });
}

/** As many pages and as many events stay, so that neither drives out the other. */
export async function pruneVisits(tx: Tx, { tenantId, contactId, kept }: Owner & { kept: number }) {
  await tx.$executeRaw`
    DELETE FROM page_visit WHERE tenant_id = ${tenantId} AND id IN (
      SELECT id FROM (
        SELECT id, row_number() OVER (PARTITION BY event IS NULL ORDER BY at DESC, id) AS nth
        FROM page_visit WHERE tenant_id = ${tenantId} AND contact_id = ${contactId}
      ) AS counted WHERE nth > ${kept})`;
}

export async function listVisits(tx: Tx, { tenantId, contactId }: Owner) {
  return tx.pageVisit.findMany({
    where: { tenantId, contactId },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
    select: { url: true, title: true, referrer: true, event: true, props: true, at: true },
  });
}
