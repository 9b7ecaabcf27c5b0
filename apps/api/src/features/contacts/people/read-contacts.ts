import type { TrackedEvent } from '@parley/shared/live';
import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { toPage } from '../../../platform/schema';
import { toContactView } from './domain';
import type { ContactListed, ListContacts, OneContact } from './schemas';
import * as store from './store';

export async function listContacts(ctx: Ctx, input: ListContacts) {
  authorize(ctx, 'contacts:read');
  const page = toPage(
    await withTenant(ctx, (tx) => store.listContacts(tx, input)),
    input.limit,
    store.cursorOf,
  );
  return { ...page, items: page.items.map(toListed) };
}

export async function getContact(ctx: Ctx, { id }: OneContact) {
  const { tenantId } = authorize(ctx, 'contacts:read');
  return withTenant(ctx, async (tx) => {
    const contact = await store.getContact(tx, { tenantId, id });
    const visits = await store.listVisits(tx, { tenantId, contactId: contact.id });
    return { ...toListed(contact), visits: visits.map(toVisit) };
  });
}

type Row = Awaited<ReturnType<typeof store.listVisits>>[number];

const toVisit = (row: Row) => ({ ...row, props: row.props as NonNullable<TrackedEvent['props']> | null });

export function toListed(row: store.ContactRow): ContactListed {
  const { externalId, locale, timeZone, userAgent, blockedAt, lastSeenAt, createdAt } = row;
  return {
    ...toContactView(row),
    ...{ externalId, locale, timeZone, userAgent, blockedAt, lastSeenAt, createdAt },
  };
}
