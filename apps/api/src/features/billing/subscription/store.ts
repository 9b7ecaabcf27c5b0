import type { Prisma, TenantSubscription } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import type { PaymentMode } from '../../../platform/payments';

export type { TenantSubscription } from '../../../generated/prisma/client';

type Beginning = { tenantId: string; id: string; mode: PaymentMode; planKey: string; now: Date };

/** The row of this mode, made when it is first asked for, under the next ticket. */
export async function takeTicket(tx: Tx, given: Beginning): Promise<TenantSubscription> {
  const { tenantId, id, mode, planKey, now } = given;
  const beginning = {
    mode,
    planKey,
    phase: 'none',
    periodStart: now,
    periodEnd: now,
    dueAt: now,
    updatedAt: now,
  };
  await tx.tenantSubscription.createMany({ data: [{ tenantId, id, ...beginning }], skipDuplicates: true });
  const foreign = { tenantId, mode: { not: mode } };
  // What another mode said means nothing here.
  const forgotten = { customerId: null, vendorId: null, interval: null, unpaidSince: null, cancelAt: null };
  await tx.tenantSubscription.updateMany({ where: foreign, data: { ...beginning, ...forgotten } });
  return tx.tenantSubscription.update({ where: { tenantId }, data: { ticket: { increment: 1 } } });
}

export function findSubscription(tx: Tx, tenantId: string): Promise<TenantSubscription | null> {
  return tx.tenantSubscription.findUnique({ where: { tenantId } });
}

/** The row as it was; null where a later ticket has written already. */
export async function applyTicket(
  tx: Tx,
  { tenantId, ticket }: { tenantId: string; ticket: number },
  data: Prisma.TenantSubscriptionUpdateInput,
): Promise<TenantSubscription | null> {
  await tx.$queryRaw`SELECT 1 FROM tenant_subscription WHERE tenant_id = ${tenantId} FOR NO KEY UPDATE`;
  const before = await tx.tenantSubscription.findUniqueOrThrow({ where: { tenantId } });
  if (before.applied >= ticket) return null;
  await tx.tenantSubscription.update({ where: { tenantId }, data: { ...data, applied: ticket } });
  return before;
}

/** The customer that was there first stays. */
export async function putCustomer(tx: Tx, tenantId: string, customerId: string): Promise<string> {
  await tx.tenantSubscription.updateMany({ where: { tenantId, customerId: null }, data: { customerId } });
  const { customerId: kept } = await tx.tenantSubscription.findUniqueOrThrow({ where: { tenantId } });
  return kept ?? customerId;
}

/** False when it was tried before. */
/** Once, and only for who has nothing better. */
export async function beginTrial(
  tx: Tx,
  tenantId: string,
  { planKey, at, endsAt }: { planKey: string; at: Date; endsAt: Date },
): Promise<boolean> {
  const where = { tenantId, planKey, trialTriedAt: null };
  const data = { trialTriedAt: at, trialEndsAt: endsAt };
  return (await tx.tenantSubscription.updateMany({ where, data })).count === 1;
}

export function findByCustomer(tx: Tx, mode: PaymentMode, customerId: string) {
  return tx.tenantSubscription.findFirst({ where: { mode, customerId } });
}

export function findTenant(tx: Tx, id: string) {
  return tx.tenant.findUniqueOrThrow({ where: { id }, select: { name: true, createdAt: true, demo: true } });
}

export async function listDue(tx: Tx, mode: PaymentMode, now: Date): Promise<string[]> {
  const where = { OR: [{ dueAt: { lte: now } }, { mode: { not: mode } }] };
  const rows = await tx.tenantSubscription.findMany({ where, select: { tenantId: true }, take: 1000 });
  return rows.map(({ tenantId }) => tenantId);
}

/** Made before there was billing, or while it was off. */
export async function listUnopened(tx: Tx): Promise<string[]> {
  const rows = await tx.tenant.findMany({ where: { subscription: null }, select: { id: true }, take: 1000 });
  return rows.map(({ id }) => id);
}
