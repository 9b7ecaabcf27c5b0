import type { Tx } from '../../../platform/db';

export async function hasConversations(tx: Tx, tenantId: string): Promise<boolean> {
  return (await tx.conversation.findFirst({ where: { tenantId }, select: { id: true } })) !== null;
}

export type Person = { memberId: string; personId: string; name: string };

export async function listPeople(tx: Tx, tenantId: string): Promise<Person[]> {
  const members = await tx.member.findMany({
    where: { tenantId },
    select: { id: true, userId: true, user: { select: { name: true } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return members.map(({ id, userId, user }) => ({ memberId: id, personId: userId, name: user.name }));
}
