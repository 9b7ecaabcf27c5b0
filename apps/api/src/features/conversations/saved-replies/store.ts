import type { Prisma, SavedReply } from '../../../generated/prisma/client';
import { isUniqueViolation, type Tx } from '../../../platform/db';
import { Conflict, NotFound } from '../../../platform/errors';

type Key = { tenantId: string; id: string };
type Words = { title: string; shortcut: string; text: string };

export async function listSavedReplies(tx: Tx, tenantId: string): Promise<SavedReply[]> {
  return tx.savedReply.findMany({ where: { tenantId }, orderBy: [{ title: 'asc' }, { id: 'asc' }] });
}

export async function countSavedReplies(tx: Tx, tenantId: string): Promise<number> {
  return tx.savedReply.count({ where: { tenantId } });
}

export async function insertSavedReply(tx: Tx, reply: Prisma.SavedReplyUncheckedCreateInput) {
  return tx.savedReply.create({ data: reply }).catch(taken);
}

export async function updateSavedReply(tx: Tx, key: Key, words: Words): Promise<SavedReply> {
  await getSavedReply(tx, key);
  return tx.savedReply.update({ where: { tenantId_id: key }, data: words }).catch(taken);
}

export async function deleteSavedReply(tx: Tx, key: Key): Promise<SavedReply> {
  const found = await getSavedReply(tx, key);
  await tx.savedReply.deleteMany({ where: key });
  return found;
}

async function getSavedReply(tx: Tx, key: Key): Promise<SavedReply> {
  const found = await tx.savedReply.findUnique({ where: { tenantId_id: key } });
  if (!found) throw new NotFound('saved reply');
  return found;
}

function taken(error: unknown): never {
  if (isUniqueViolation(error, ['tenant_id', 'shortcut']))
    throw new Conflict('Another saved reply has this shortcut.');
  throw error;
}
