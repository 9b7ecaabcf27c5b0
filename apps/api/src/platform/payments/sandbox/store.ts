import type { Prisma } from '../../../generated/prisma/client';
import type { Tx } from '../../db';
import type { Kept, Kind } from './objects';
import type { Shelf } from './shelf';

/** One request at a time: the vendor's objects hang together. */
export async function lockShelf(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('parley sandbox'))`;
}

export function tableShelf(tx: Tx): Shelf {
  return {
    async find<K extends Kind>(kind: K, id: string) {
      const row = await tx.sandboxObject.findUnique({ where: { id } });
      return row?.kind === kind ? (row.data as unknown as Kept[K]) : null;
    },
    async put(kind, object) {
      const data = object as unknown as Prisma.InputJsonValue;
      const customer = 'customer' in object ? object.customer : null;
      const { id } = object;
      await tx.sandboxObject.upsert({
        where: { id },
        create: { id, kind, customer, data },
        update: { data },
      });
    },
    async listUntold() {
      const where = { kind: 'event', data: { path: ['pending_webhooks'], equals: 1 } };
      const rows = await tx.sandboxObject.findMany({ where, orderBy: { number: 'asc' } });
      return rows.map(({ data }) => data as unknown as Kept['event']);
    },
    async list<K extends Kind>(kind: K, customer?: string) {
      const where = { kind, ...(customer && { customer }) };
      const rows = await tx.sandboxObject.findMany({ where, orderBy: { number: 'desc' } });
      return rows.map(({ data }) => data as unknown as Kept[K]);
    },
  };
}
