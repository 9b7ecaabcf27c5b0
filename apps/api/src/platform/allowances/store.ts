import type { Tx } from '../db';
import { type CountedLimit, Limits } from './limits';

export type Allowance = { limits: Limits; paidWork: boolean };

export async function findAllowance(tx: Tx, tenantId: string): Promise<Allowance | null> {
  const row = await tx.allowance.findUnique({ where: { tenantId } });
  return row && { limits: Limits.parse(row.limits), paidWork: row.paidWork };
}

/** Of two that add at once, the second counts what the first added. */
export async function lockLimits(tx: Tx, tenantId: string): Promise<Limits | null> {
  const [row] = await tx.$queryRaw<{ limits: unknown }[]>`
    SELECT limits FROM allowance WHERE tenant_id = ${tenantId} FOR NO KEY UPDATE`;
  return row ? Limits.parse(row.limits) : null;
}

export async function putAllowance(tx: Tx, tenantId: string, allowance: Allowance & { updatedAt: Date }) {
  await tx.allowance.upsert({ where: { tenantId }, create: { tenantId, ...allowance }, update: allowance });
}

/** Counted, never kept: a count that is written down beside its rows goes astray. */
export function countOf(tx: Tx, tenantId: string, limit: CountedLimit): Promise<number> {
  const where = { where: { tenantId } };
  switch (limit) {
    case 'members':
      return tx.member.count(where);
    case 'contacts':
      return tx.contact.count(where);
    case 'documents':
      return tx.document.count(where);
    case 'catalogItems':
      return tx.catalogItem.count(where);
  }
}
