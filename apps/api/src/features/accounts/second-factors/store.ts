import type { Tx } from '../../../platform/db';

type Encrypted = { secret: string; backupCodes: string };

export async function listSecondFactorIds(tx: Tx): Promise<string[]> {
  const rows = await tx.twoFactor.findMany({ select: { id: true }, orderBy: { id: 'asc' } });
  return rows.map(({ id }) => id);
}

/** Nobody uses up a backup code meanwhile. */
export async function holdSecondFactor(tx: Tx, id: string): Promise<Encrypted | null> {
  const [row] = await tx.$queryRaw<Encrypted[]>`
    SELECT secret, backup_codes AS "backupCodes" FROM two_factor WHERE id = ${id} FOR UPDATE`;
  return row ?? null;
}

export async function storeSecondFactor(tx: Tx, id: string, data: Encrypted): Promise<void> {
  await tx.twoFactor.update({ where: { id }, data });
}
