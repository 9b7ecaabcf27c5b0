import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { record } from '../../accounts';
import { deleteContact, lockLiveContact } from './store';
import { callBack } from './tell-contact';

type Key = { tenantId: string; id: string };

/** Nothing new comes from this contact while what there is of it is gathered. */
export async function holdContact(tx: Tx, key: Key): Promise<void> {
  await lockLiveContact(tx, key);
}

/** For good, with every conversation: the person asked to be forgotten. */
export async function eraseContact(tx: Tx, ctx: Ctx, key: Key): Promise<void> {
  await deleteContact(tx, key);
  callBack(tx, ctx, key);
  await record(tx, ctx, { action: 'contact.removed', target: { kind: 'contact', id: key.id } });
}
