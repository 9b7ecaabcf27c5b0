import type { Tx } from '../../../platform/db';

type Key = { tenantId: string; conversationId: string };

export async function findAsked(tx: Tx, key: Key): Promise<{ askedSeq: number } | null> {
  return tx.detailsAsked.findUnique({
    where: { tenantId_conversationId: key },
    select: { askedSeq: true },
  });
}

export async function insertAsked(tx: Tx, row: Key & { askedSeq: number; askedAt: Date }): Promise<void> {
  await tx.detailsAsked.createMany({ data: row, skipDuplicates: true });
}
