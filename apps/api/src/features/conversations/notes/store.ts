import type { Note, Prisma } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';

export type NoteRow = Note;

export async function insertNote(tx: Tx, note: Prisma.NoteUncheckedCreateInput): Promise<NoteRow> {
  return tx.note.create({ data: note });
}

const most = 500;

/** The latest, in the order they were written. */
export async function listNotes(tx: Tx, tenantId: string, conversationId: string): Promise<NoteRow[]> {
  const rows = await tx.note.findMany({
    where: { tenantId, conversationId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: most,
  });
  return rows.reverse();
}

/** Of the ids those that are members. */
export async function listMemberIds(tx: Tx, tenantId: string, ids: string[]): Promise<string[]> {
  const found = await tx.member.findMany({ where: { tenantId, id: { in: ids } }, select: { id: true } });
  return found.map(({ id }) => id);
}
