import type { CreditPackage, Plan as PlanRow } from '../../../generated/prisma/client';
import { Limits } from '../../../platform/allowances';
import type { Tx } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';

export type Plan = Omit<PlanRow, 'limits'> & { limits: Limits };

const read = (row: PlanRow): Plan => ({ ...row, limits: Limits.parse(row.limits) });

/** From the lowest to the highest. */
export async function listPlans(tx: Tx): Promise<Plan[]> {
  return (await tx.plan.findMany({ orderBy: { rank: 'asc' } })).map(read);
}

export function listPackages(tx: Tx): Promise<CreditPackage[]> {
  return tx.creditPackage.findMany({ orderBy: { rank: 'asc' } });
}

export async function getPackage(tx: Tx, id: string): Promise<CreditPackage> {
  const found = await tx.creditPackage.findUnique({ where: { id } });
  if (!found) throw new NotFound('package');
  return found;
}

export async function insertPlans(tx: Tx, rows: Plan[]): Promise<void> {
  await tx.plan.createMany({ data: rows, skipDuplicates: true });
}

export async function insertPackages(tx: Tx, data: CreditPackage[]): Promise<void> {
  await tx.creditPackage.createMany({ data });
}

export async function updatePlan(tx: Tx, id: string, data: Partial<Omit<Plan, 'id' | 'key'>>): Promise<Plan> {
  const { count } = await tx.plan.updateMany({ where: { id }, data });
  if (count === 0) throw new NotFound('plan');
  return read(await tx.plan.findUniqueOrThrow({ where: { id } }));
}

export async function putPackage(tx: Tx, row: CreditPackage): Promise<CreditPackage> {
  const { id, ...data } = row;
  return tx.creditPackage.upsert({ where: { id }, create: row, update: data });
}
