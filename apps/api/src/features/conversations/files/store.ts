import type { File, Prisma } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';

export type FileRow = File;

export async function insertFile(tx: Tx, file: Prisma.FileCreateManyInput): Promise<void> {
  await tx.file.createMany({ data: file });
}

export async function findFile(tx: Tx, key: { tenantId: string; id: string }): Promise<FileRow | null> {
  return tx.file.findUnique({ where: { tenantId_id: key } });
}

export async function listFiles(tx: Tx, tenantId: string, ids: string[]): Promise<FileRow[]> {
  return tx.file.findMany({ where: { tenantId, id: { in: ids } } });
}

type Place = { tenantId: string; conversationId: string };
type Kept = { key: string; thumbKey: string | null };

/** The files that were sent in one conversation and in no other. */
export async function deleteFilesOf(tx: Tx, { tenantId, conversationId }: Place): Promise<Kept[]> {
  return tx.$queryRaw<Kept[]>`
    DELETE FROM file f WHERE f.tenant_id = ${tenantId} AND f.id IN (
      SELECT body ->> 'fileId' FROM message WHERE tenant_id = ${tenantId} AND conversation_id = ${conversationId}
      EXCEPT
      SELECT body ->> 'fileId' FROM message WHERE tenant_id = ${tenantId} AND conversation_id <> ${conversationId})
    RETURNING f.key, f.thumb_key AS "thumbKey"`;
}

/** What the contact brought, sent or not, and what was sent to nobody else. */
export async function deleteFilesOfContact(
  tx: Tx,
  { tenantId, contactId }: { tenantId: string; contactId: string },
): Promise<Kept[]> {
  return tx.$queryRaw<Kept[]>`
    DELETE FROM file f WHERE f.tenant_id = ${tenantId} AND (
      f.contact_id IN (
        SELECT id FROM contact WHERE tenant_id = ${tenantId} AND (id = ${contactId} OR merged_into = ${contactId}))
      OR f.id IN (
        SELECT m.body ->> 'fileId' FROM message m
        JOIN conversation c ON c.tenant_id = m.tenant_id AND c.id = m.conversation_id
        WHERE c.tenant_id = ${tenantId} AND c.contact_id = ${contactId}
        EXCEPT
        SELECT m.body ->> 'fileId' FROM message m
        JOIN conversation c ON c.tenant_id = m.tenant_id AND c.id = m.conversation_id
        WHERE c.tenant_id = ${tenantId} AND c.contact_id <> ${contactId}))
    RETURNING f.key, f.thumb_key AS "thumbKey"`;
}

/** Where the bytes of rows lie. */
export function keysOf(files: readonly Kept[]): string[] {
  return files.flatMap(({ key, thumbKey }) => (thumbKey ? [key, thumbKey] : [key]));
}

type Sweep = { tenantId: string; before: Date; limit: number };

/** Files that no message shows: never sent, or their conversation is gone. */
export async function deleteUnused(tx: Tx, { tenantId, before, limit }: Sweep): Promise<Kept[]> {
  return tx.$queryRaw<Kept[]>`
    DELETE FROM file f WHERE f.tenant_id = ${tenantId} AND f.id IN (
      SELECT old.id FROM file old WHERE old.tenant_id = ${tenantId}
        AND old.created_at < ${before.toISOString()}::timestamptz AND NOT EXISTS (
          SELECT FROM message m WHERE m.tenant_id = ${tenantId} AND m.body ->> 'fileId' = old.id)
      ORDER BY old.created_at LIMIT ${limit}::int)
    RETURNING f.key, f.thumb_key AS "thumbKey"`;
}

/** Of all tenants, in an operator's transaction. */
export async function listTenantIds(tx: Tx): Promise<string[]> {
  const tenants = await tx.tenant.findMany({ select: { id: true }, orderBy: { id: 'asc' } });
  return tenants.map(({ id }) => id);
}
