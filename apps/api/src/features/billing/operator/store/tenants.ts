import type { Tx } from '../../../../platform/db';

export async function isTenant(tx: Tx, id: string): Promise<boolean> {
  return (await tx.tenant.findUnique({ where: { id }, select: { id: true } })) !== null;
}
