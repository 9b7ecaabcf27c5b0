import type { ContactView } from '@parley/shared/live';
import type { Ctx } from '../../../platform/ctx';
import { afterCommit, type Tx } from '../../../platform/db';
import { rooms } from '../../../platform/live';
import { toContactView } from './domain';
import type { ContactRow } from './store';

/** Those who see the contact, and the contact, see it change. */
export function tellContact(tx: Tx, { platform }: Ctx, row: ContactRow): ContactView {
  const contact = toContactView(row);
  const telling = { rooms: [rooms.contact(row.id), rooms.team], frame: { t: 'contact', contact } } as const;
  afterCommit(tx, () => platform.live.publish(row.tenantId, [telling]));
  return contact;
}

/** Their connections come back and are asked anew who they are. */
export function callBack(
  tx: Tx,
  { platform }: Ctx,
  { tenantId, id }: { tenantId: string; id: string },
): void {
  afterCommit(tx, () => platform.live.lapse(tenantId, [rooms.contact(id)]));
}
