import type { InboxConversation } from '@parley/shared/live-member';
import { authorizeVisitor, authorizeVisitorDeed } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import { Forbidden } from '../../../platform/errors';
import { refuseWhenOver, toContactView } from './domain';
import { findContact, findSummaries, upsertContact } from './store';

/** For the transaction of a visitor's first deeds: from here on their contact is there, and stays who it is. */
export async function keepContact(tx: Tx, ctx: Ctx): Promise<void> {
  const { tenantId, contactId, identified = false, ...visitor } = authorizeVisitorDeed(ctx);
  const standing = await upsertContact(tx, {
    tenantId,
    id: contactId,
    locale: visitor.locale ?? null,
    timeZone: visitor.timeZone ?? null,
    userAgent: ctx.http?.headers.get('user-agent')?.slice(0, 500) ?? null,
    at: ctx.platform.clock.now(),
  });
  refuseWhenOver(standing, identified);
  if (standing.blocked) throw new Blocked();
}

export class Blocked extends Forbidden {
  constructor() {
    super('This business takes no messages from here.');
  }
}

export async function findVisitorContact(ctx: Ctx) {
  const { tenantId, contactId } = authorizeVisitor(ctx);
  const found = await withTenant(ctx, (tx) => findContact(tx, { tenantId, id: contactId }));
  return found && toContactView(found);
}

/** Names for a list of conversations. */
export async function contactSummaries(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, InboxConversation['contact']>> {
  const rows = await findSummaries(tx, ids);
  return new Map(
    rows.map(({ externalId, ...contact }) => [contact.id, { ...contact, identified: externalId !== null }]),
  );
}
