import type { Ctx } from '../../../platform/ctx';
import { afterCommit, type Tx } from '../../../platform/db';
import { rooms } from '../../../platform/live';

type Removed = { conversationId: string | null; contactId: string };

/** The team sees it go; the contact's connections come back and are told what there is. */
export function tellRemoved(
  tx: Tx,
  { platform, tenantId }: Ctx & { tenantId: string },
  removed: Removed,
): void {
  const frame = { t: 'removed', ...removed } as const;
  afterCommit(tx, () => {
    platform.live.publish(tenantId, [{ rooms: [rooms.team], frame }]);
    platform.live.lapse(tenantId, [rooms.contact(removed.contactId)]);
  });
}
