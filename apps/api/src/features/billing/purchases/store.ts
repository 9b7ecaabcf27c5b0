import type { AutoRecharge, CreditPurchase, Prisma } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import type { PaymentMode } from '../../../platform/payments';

export type { AutoRecharge, CreditPurchase } from '../../../generated/prisma/client';

type Key = { tenantId: string; id: string };

export async function insertPurchase(tx: Tx, data: Prisma.CreditPurchaseUncheckedCreateInput): Promise<void> {
  await tx.creditPurchase.create({ data });
}

export function findPurchase(tx: Tx, { tenantId, id }: Key): Promise<CreditPurchase | null> {
  return tx.creditPurchase.findUnique({ where: { tenantId_id: { tenantId, id } } });
}

export async function lockPurchase(tx: Tx, key: Key): Promise<CreditPurchase | null> {
  await tx.$queryRaw`SELECT 1 FROM credit_purchase WHERE tenant_id = ${key.tenantId} AND id = ${key.id} FOR UPDATE`;
  return findPurchase(tx, key);
}

export async function updatePurchase(
  tx: Tx,
  { tenantId, id }: Key,
  data: Prisma.CreditPurchaseUpdateManyMutationInput,
): Promise<void> {
  await tx.creditPurchase.updateMany({ where: { tenantId, id }, data });
}

/** As an operator: whose purchase something of the vendor is. */
export function findByVendor(
  tx: Tx,
  mode: PaymentMode,
  by: { id: string } | { vendorId: string } | { paymentIntentId: string },
): Promise<CreditPurchase | null> {
  return tx.creditPurchase.findFirst({ where: { mode, ...by } });
}

export async function listPurchases(tx: Tx, { tenantId, limit }: { tenantId: string; limit: number }) {
  return tx.creditPurchase.findMany({
    where: { tenantId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: limit,
  });
}

export function listAuto(
  tx: Tx,
  { tenantId, mode, since }: { tenantId: string; mode: PaymentMode; since: Date },
) {
  return tx.creditPurchase.findMany({ where: { tenantId, mode, kind: 'auto', createdAt: { gte: since } } });
}

export async function lockAutoRecharge(tx: Tx, tenantId: string): Promise<AutoRecharge | null> {
  await tx.$queryRaw`SELECT 1 FROM auto_recharge WHERE tenant_id = ${tenantId} FOR UPDATE`;
  return tx.autoRecharge.findUnique({ where: { tenantId } });
}

export function findAutoRecharge(tx: Tx, tenantId: string): Promise<AutoRecharge | null> {
  return tx.autoRecharge.findUnique({ where: { tenantId } });
}

export async function putAutoRecharge(tx: Tx, row: AutoRecharge): Promise<void> {
  const { tenantId, ...data } = row;
  await tx.autoRecharge.upsert({ where: { tenantId }, create: row, update: data });
}

export async function stopAutoRecharge(tx: Tx, tenantId: string, stoppedReason: string): Promise<void> {
  await tx.autoRecharge.update({ where: { tenantId }, data: { stoppedReason } });
}

export async function listAutoRecharging(tx: Tx): Promise<string[]> {
  const where = { enabled: true, stoppedReason: null };
  return (await tx.autoRecharge.findMany({ where, select: { tenantId: true } })).map(
    ({ tenantId }) => tenantId,
  );
}
