import type { Tx } from '../../../platform/db';

/** Who may do something about it, and what there is. */
export async function listToWarn(tx: Tx, tenantId: string) {
  const members = await tx.member.findMany({
    where: { tenantId, role: { in: ['owner', 'admin'] } },
    select: { user: { select: { email: true } } },
    orderBy: { id: 'asc' },
  });
  const { name } = await tx.tenant.findUniqueOrThrow({ where: { id: tenantId }, select: { name: true } });
  const account = await tx.creditAccount.findUniqueOrThrow({ where: { tenantId } });
  const left = Number(account.monthly + account.lasting + account.held);
  return { people: members.map(({ user }) => user), workspaceName: name, left };
}
