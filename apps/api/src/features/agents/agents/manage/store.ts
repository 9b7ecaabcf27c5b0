import { Prisma } from '../../../../generated/prisma/client';
import type { Tx } from '../../../../platform/db';
import { NotFound } from '../../../../platform/errors';

type Key = { tenantId: string; id: string };
export type AgentRow = {
  id: string;
  name: string;
  role: string;
  avatar: string;
  active: boolean;
  position: number;
  version: number;
  latestVersion: number;
  trialId: string | null;
  config: unknown;
  createdAt: Date;
  archivedAt: Date | null;
};

const select = Prisma.sql`
  SELECT a.id, a.name, a.role, a.avatar, a.active, a.position, a.version, v.config,
    a.created_at AS "createdAt", a.archived_at AS "archivedAt",
    (SELECT max(number) FROM agent_version WHERE tenant_id = a.tenant_id AND agent_id = a.id) AS "latestVersion",
    (SELECT id FROM agent_trial WHERE tenant_id = a.tenant_id AND agent_id = a.id AND ended_at IS NULL
      ORDER BY started_at DESC LIMIT 1) AS "trialId"
  FROM agent a JOIN agent_version v ON v.tenant_id = a.tenant_id AND v.agent_id = a.id AND v.number = a.version`;

export async function listAgents(
  tx: Tx,
  tenantId: string,
  { archived }: { archived: boolean },
): Promise<AgentRow[]> {
  return tx.$queryRaw<AgentRow[]>`${select}
    WHERE a.tenant_id = ${tenantId} AND (a.archived_at IS NOT NULL) = ${archived} ORDER BY a.position, a.id`;
}

export async function getAgent(tx: Tx, { tenantId, id }: Key): Promise<AgentRow> {
  const [row] = await tx.$queryRaw<AgentRow[]>`${select} WHERE a.tenant_id = ${tenantId} AND a.id = ${id}`;
  if (!row) throw new NotFound('agent');
  return row;
}

/** Held until the end of the transaction: whoever changes another agent of the workspace waits. */
export async function lockAgents(tx: Tx, tenantId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM agent WHERE tenant_id = ${tenantId} ORDER BY id FOR UPDATE`;
}

export async function lockAgent(tx: Tx, key: Key): Promise<AgentRow> {
  await tx.$queryRaw`SELECT id FROM agent WHERE tenant_id = ${key.tenantId} AND id = ${key.id} FOR UPDATE`;
  return getAgent(tx, key);
}

type Changeable = Pick<
  AgentRow,
  'name' | 'role' | 'avatar' | 'active' | 'position' | 'version' | 'archivedAt'
>;
export type AgentChange = { [Field in keyof Changeable]?: Changeable[Field] | undefined };

/** What is not given stays. */
export async function updateAgent(tx: Tx, key: Key, change: AgentChange): Promise<void> {
  const data = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  await tx.agent.updateMany({ where: key, data });
}

export async function setPositions(tx: Tx, tenantId: string, ids: readonly string[]): Promise<void> {
  for (const [position, id] of ids.entries())
    await tx.agent.updateMany({ where: { tenantId, id }, data: { position } });
}

export async function countAble(tx: Tx, tenantId: string): Promise<number> {
  return tx.agent.count({ where: { tenantId, active: true, archivedAt: null } });
}
