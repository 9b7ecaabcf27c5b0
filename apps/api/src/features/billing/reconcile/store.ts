import type { PaymentFinding } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import type { PaymentMode } from '../../../platform/payments';
import type { Finding } from './domain';

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

/** The ledger's keys that payments leave behind. */
export async function listPaymentKeys(tx: Tx, tenantId: string): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ key: string }[]>`
    SELECT business_key AS key FROM credit_entry
    WHERE tenant_id = ${tenantId} AND (business_key LIKE 'purchase:%' OR business_key LIKE 'refund:%'
      OR business_key LIKE 'grant:%-returned:%')`;
  return new Set(rows.map(({ key }) => key));
}
