import type { Tx } from '../../../platform/db';

/** Two visitors who become the same person at once do so one after the other. */
export async function lockExternalId(tx: Tx, tenantId: string, externalId: string): Promise<void> {
  const name = `contact ${tenantId} ${externalId}`;
  await tx.$queryRaw`SELECT 1 AS locked FROM pg_advisory_xact_lock(hashtextextended(${name}, 0))`;
}

type Merge = { tenantId: string; from: string; to: string };

/**
 * Everything that names the one contact names the other, in the transaction that merges them. Conversations
 * and files are other rooms' tables: of them nothing but whose they are is touched.
 */
export async function moveToContact(tx: Tx, { tenantId, from, to }: Merge): Promise<void> {
  // A name that a client chose may be taken on the other side; it has served its purpose by now.
  await tx.$executeRaw`
    UPDATE conversation AS moved SET contact_id = ${to}, client_id = CASE WHEN EXISTS (
      SELECT FROM conversation AS there
      WHERE there.tenant_id = ${tenantId} AND there.contact_id = ${to} AND there.client_id = moved.client_id
    ) THEN NULL ELSE moved.client_id END
    WHERE moved.tenant_id = ${tenantId} AND moved.contact_id = ${from}`;
  await tx.$executeRaw`
    UPDATE file SET contact_id = ${to} WHERE tenant_id = ${tenantId} AND contact_id = ${from}`;
  await tx.$executeRaw`
    UPDATE page_visit SET contact_id = ${to} WHERE tenant_id = ${tenantId} AND contact_id = ${from}`;
  await tx.$executeRaw`
    UPDATE contact SET merged_into = ${to} WHERE tenant_id = ${tenantId} AND id = ${from}`;
}
