import { type Messenger, Prisma } from '../../../generated/prisma/client';
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

/** Held until the transaction ends, so that nobody replaces it meanwhile. */
export async function holdIdentitySecret(tx: Tx, tenantId: string): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ secret: string | null }[]>`
    SELECT identity_secret AS secret FROM messenger WHERE tenant_id = ${tenantId} FOR UPDATE`;
  return row?.secret ?? null;
}

type Stored = {
  settings?: object;
  identityRequired?: boolean | undefined;
  hours?: object | null | undefined;
  identitySecret?: string;
};

/** What is left out stays as it is. */
export async function storeMessenger(tx: Tx, tenantId: string, stored: Stored): Promise<void> {
  const { settings, identityRequired, hours, identitySecret } = stored;
  await tx.messenger.updateMany({
    where: { tenantId },
    data: {
      ...(settings && { settings: settings as Prisma.InputJsonValue }),
      ...(identityRequired !== undefined && { identityRequired }),
      ...(hours !== undefined && { hours: (hours as Prisma.InputJsonValue | null) ?? Prisma.DbNull }),
      ...(identitySecret && { identitySecret }),
    },
  });
}

export async function isIdentityRequired(tx: Tx): Promise<boolean> {
  const messenger = await tx.messenger.findFirst({ select: { identityRequired: true } });
  return messenger?.identityRequired ?? false;
}
