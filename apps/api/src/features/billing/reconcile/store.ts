import type { PaymentFinding } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import type { PaymentMode } from '../../../platform/payments';
import type { Finding } from './compare';

type Seen = { id: string; mode: PaymentMode; now: Date };

export async function putFinding(tx: Tx, { id, mode, now }: Seen, finding: Finding): Promise<void> {
  const { kind, subject, detail, tenantId } = finding;
  await tx.paymentFinding.upsert({
    where: { mode_kind_subject: { mode, kind, subject } },
    create: { id, mode, kind, subject, tenantId, detail, foundAt: now, seenAt: now },
    update: { detail, tenantId, seenAt: now, resolvedAt: null },
  });
}

/** What was not seen again is no more. */
export async function resolveUnseen(tx: Tx, mode: PaymentMode, now: Date): Promise<void> {
  const where = { mode, resolvedAt: null, seenAt: { lt: now } };
  await tx.paymentFinding.updateMany({ where, data: { resolvedAt: now } });
}

export function listFindings(tx: Tx, { open }: { open: boolean }): Promise<PaymentFinding[]> {
  const where = open ? { resolvedAt: null } : {};
  return tx.paymentFinding.findMany({ where, orderBy: [{ foundAt: 'desc' }, { id: 'asc' }], take: 200 });
}

export function findFinding(tx: Tx, id: string): Promise<PaymentFinding | null> {
  return tx.paymentFinding.findUnique({ where: { id } });
}

export function listCustomers(tx: Tx, mode: PaymentMode) {
  return tx.tenantSubscription.findMany({ where: { mode, customerId: { not: null } } });
}

/** The keys that payments leave behind in the ledger, with what each moved: what was owed counts as moved. */
export async function listPaymentEntries(tx: Tx, tenantId: string): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ key: string; moved: bigint }[]>`
    SELECT e.business_key AS key, (e.monthly + e.lasting + coalesce(b.owed_after, 0) - e.owed_after)::bigint AS moved
    FROM credit_entry e
    LEFT JOIN credit_entry b ON b.tenant_id = e.tenant_id AND b.number = e.number - 1
    WHERE e.tenant_id = ${tenantId} AND (e.business_key LIKE 'purchase:%' OR e.business_key LIKE 'refund:%'
      OR e.business_key LIKE 'grant:%-returned:%')`;
  return new Map(rows.map(({ key, moved }) => [key, Number(moved)]));
}
