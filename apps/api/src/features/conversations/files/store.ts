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

export async function deleteFiles(tx: Tx, tenantId: string, ids: string[]): Promise<void> {
  await tx.file.deleteMany({ where: { tenantId, id: { in: ids } } });
}
