import type { Tx } from '../../../../platform/db';

export async function findSettings(tx: Tx, tenantId: string): Promise<unknown> {
  const row = await tx.agentsSettings.findUnique({ where: { tenantId }, select: { settings: true } });
  return row?.settings ?? null;
}
