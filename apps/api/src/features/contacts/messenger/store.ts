import type { Messenger, Prisma } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';

/** Row-level security leaves one to find. */
export async function findMessenger(tx: Tx): Promise<Messenger | null> {
  return tx.messenger.findFirst();
}

/** The row, made with its first change; two changes at once follow each other. */
export async function lockMessenger(tx: Tx, tenantId: string, at: Date): Promise<Messenger> {
  await tx.$executeRaw`
    INSERT INTO messenger (tenant_id, updated_at) VALUES (${tenantId}, ${at}::timestamptz)
    ON CONFLICT (tenant_id) DO UPDATE SET updated_at = EXCLUDED.updated_at`;
  return tx.messenger.findUniqueOrThrow({ where: { tenantId } });
}

export async function updateMessenger(
  tx: Tx,
  tenantId: string,
  data: Prisma.MessengerUncheckedUpdateInput,
): Promise<Messenger> {
  return tx.messenger.update({ where: { tenantId }, data });
}

export async function isIdentityRequired(tx: Tx): Promise<boolean> {
  const messenger = await tx.messenger.findFirst({ select: { identityRequired: true } });
  return messenger?.identityRequired ?? false;
}
