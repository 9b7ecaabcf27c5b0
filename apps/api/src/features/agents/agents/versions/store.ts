import type { AgentVersion, Prisma } from '../../../../generated/prisma/client';
import type { Tx } from '../../../../platform/db';
import { NotFound } from '../../../../platform/errors';

type Agent = { tenantId: string; agentId: string };
type Key = Agent & { number: number };
export type VersionHead = Pick<AgentVersion, 'number' | 'note' | 'createdBy' | 'createdAt'>;

export async function listVersions(
  tx: Tx,
  { tenantId, agentId }: Agent,
  { before, take }: { before: number | null; take: number },
): Promise<VersionHead[]> {
  return tx.agentVersion.findMany({
    where: { tenantId, agentId, ...(before !== null && { number: { lt: before } }) },
    orderBy: { number: 'desc' },
    take,
    select: { number: true, note: true, createdBy: true, createdAt: true },
  });
}

export async function getVersion(tx: Tx, { tenantId, agentId, number }: Key): Promise<AgentVersion> {
  const found = await tx.agentVersion.findUnique({
    where: { tenantId_agentId_number: { tenantId, agentId, number } },
  });
  if (!found) throw new NotFound('version of this agent');
  return found;
}

export async function insertVersion(tx: Tx, version: Prisma.AgentVersionCreateManyInput): Promise<void> {
  await tx.agentVersion.createMany({ data: version });
}
