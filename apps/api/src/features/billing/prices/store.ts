import type { CreditPrice } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import type { Price } from './domain';

export type PriceRow = Price & { note: string; createdAt: Date; createdBy: string | null };

/** All versions there ever were: a short list. */
export async function listPrices(tx: Tx): Promise<PriceRow[]> {
  const rows = await tx.creditPrice.findMany({
    orderBy: [{ unit: 'asc' }, { provider: 'asc' }, { model: 'asc' }, { effectiveFrom: 'desc' }],
  });
  return rows.map(toRow);
}

export async function insertPrices(tx: Tx, rows: PriceRow[]): Promise<void> {
  await tx.creditPrice.createMany({
    data: rows.map((row) => ({ ...row, credits: BigInt(row.credits), per: BigInt(row.per) })),
  });
}

function toRow(row: CreditPrice): PriceRow {
  return { ...row, credits: Number(row.credits), per: Number(row.per) };
}
