import type { PaymentEvent, Prisma } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';

export type { PaymentEvent } from '../../../generated/prisma/client';

/** False when it is there already. */
export async function insertEvent(tx: Tx, data: Prisma.PaymentEventCreateManyInput): Promise<boolean> {
  const { count } = await tx.paymentEvent.createMany({ data: [data], skipDuplicates: true });
  return count === 1;
}

export async function getEvent(tx: Tx, id: string): Promise<PaymentEvent> {
  const found = await tx.paymentEvent.findUnique({ where: { id } });
  if (!found) throw new NotFound('notice');
  return found;
}

export async function updateEvent(tx: Tx, id: string, data: Prisma.PaymentEventUpdateInput): Promise<void> {
  await tx.paymentEvent.update({ where: { id }, data });
}

type Asked = { state?: string | undefined; cursor?: string | undefined; limit: number };

export async function listEvents(tx: Tx, { state, cursor, limit }: Asked): Promise<PaymentEvent[]> {
  const [instant = '', id = ''] = cursor?.split('~') ?? [];
  const receivedAt = new Date(instant);
  const known = !Number.isNaN(receivedAt.getTime());
  const after = known ? { OR: [{ receivedAt: { lt: receivedAt } }, { receivedAt, id: { gt: id } }] } : {};
  const where = { AND: [state ? { state } : {}, after] };
  return tx.paymentEvent.findMany({
    where,
    orderBy: [{ receivedAt: 'desc' }, { id: 'asc' }],
    take: limit + 1,
  });
}

export const cursorOf = ({ receivedAt, id }: PaymentEvent) => `${receivedAt.toISOString()}~${id}`;
