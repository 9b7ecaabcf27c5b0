import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { toFields } from '../people/domain';
import {
  type ContactRow,
  findByExternalId,
  lockContact,
  updateContact,
  upsertContact,
} from '../people/store';
import { callBack } from '../people/tell-contact';
import type { Identity } from './identity-token';
import type { Pass } from './pass';
import { lockExternalId, moveToContact } from './store';

type Known = { pass: Pass; identity: Identity };

/**
 * An anonymous contact becomes the person, or joins what is known of the person already; that once.
 * Someone who was another person before begins as this one, and nothing of the other comes along.
 */
export async function becomeKnown(tx: Tx, ctx: Ctx, { pass, identity }: Known): Promise<ContactRow> {
  const { tenantId } = pass;
  await lockExternalId(tx, tenantId, identity.externalId);
  const known = await findByExternalId(tx, tenantId, identity.externalId);
  if (known && known.id === pass.contactId) return vouch(tx, ctx, { contact: known, identity, guest: null });

  const guest = known ? await lockContact(tx, { tenantId, id: pass.contactId }) : await arrive(tx, ctx, pass);
  const joins = guest && !guest.externalId && !guest.mergedInto && !guest.blockedAt ? guest : null;
  if (!known) {
    if (joins) callBack(tx, ctx, joins);
    const contact = joins ?? (await arrive(tx, ctx, { ...pass, contactId: ctx.platform.newId('con') }));
    return vouch(tx, ctx, { contact, identity, guest: null });
  }
  if (joins) {
    await moveToContact(tx, { tenantId, from: joins.id, to: known.id });
    // The person's other devices are told there what is theirs now.
    for (const each of [joins, known]) callBack(tx, ctx, each);
  }
  return vouch(tx, ctx, { contact: known, identity, guest: joins });
}

async function arrive(
  tx: Tx,
  ctx: Ctx,
  { tenantId, contactId, locale, timeZone }: Pass,
): Promise<ContactRow> {
  const userAgent = ctx.http?.headers.get('user-agent')?.slice(0, 500) ?? null;
  const at = ctx.platform.clock.now();
  await upsertContact(tx, { tenantId, id: contactId, locale, timeZone, userAgent, at });
  const arrived = await lockContact(tx, { tenantId, id: contactId });
  if (!arrived) throw new Error('A contact that was just stored is not there.');
  return arrived;
}

type Vouched = { contact: ContactRow; identity: Identity; guest: ContactRow | null };

/** What the business says counts; what the guest said fills the gaps. */
async function vouch(tx: Tx, ctx: Ctx, { contact, identity, guest }: Vouched): Promise<ContactRow> {
  return updateContact(
    tx,
    { tenantId: contact.tenantId, id: contact.id },
    {
      externalId: identity.externalId,
      name: identity.name ?? contact.name ?? guest?.name ?? null,
      email: identity.email ?? contact.email ?? guest?.email ?? null,
      phone: identity.phone ?? contact.phone ?? guest?.phone ?? null,
      fields: { ...toFields(guest?.fields), ...toFields(contact.fields), ...identity.fields },
      lastSeenAt: ctx.platform.clock.now(),
    },
  );
}
