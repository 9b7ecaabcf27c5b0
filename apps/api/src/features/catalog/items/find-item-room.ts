import { findRoom, type Room } from '../../../platform/allowances';
import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import type { CatalogRow } from '../catalogs/store';

/**
 * How many new items fit. In a full synchronisation only what it has named counts, because the rest goes at its end; one that
 * is never ended takes no more than twice the room.
 */
export async function findItemRoom(
  tx: Tx,
  ctx: Ctx,
  { catalog, named }: { catalog: CatalogRow; named: number | null },
): Promise<Room> {
  const room = await findRoom(tx, ctx, 'catalogItems');
  if (named === null || room.most === null) return room;
  const has = room.has - catalog.items + named;
  const left = Math.min(room.most - has, 2 * room.most - room.has);
  return { ...room, has, left: Math.max(0, left) };
}
