import type { Prisma } from '../../../generated/prisma/client';
import type { Question, Tx } from '../../../platform/db';
import type { AgentConfig, AgentsSettings } from './schemas';

export type TeamRow = {
  /** As they are written down: what is the same for turn after turn is read once. */
  settings: string | null;
  agents: string | null;
  businessName: string;
  timeZone: string;
  website: string | null;
  /** Of the workspace’s own intents, where some were learnt. */
  intentModel: number | null;
};

const teamSql = `
  SELECT t.website, t.time_zone AS "timeZone", t.name AS "businessName",
    (SELECT settings::text FROM agents_settings WHERE tenant_id = current_tenant()) AS settings,
    (SELECT max(number) FROM intent_model WHERE tenant_id = current_tenant() AND state = 'active') AS "intentModel",
    (SELECT jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'role', a.role, 'version', a.version,
      'config', v.config, 'trial', (
        SELECT jsonb_build_object('id', l.id, 'second', l.second, 'share', l.share, 'config', w.config,
          'startedAt', l.started_at)
        FROM agent_trial l JOIN agent_version w
          ON w.tenant_id = l.tenant_id AND w.agent_id = l.agent_id AND w.number = l.second
        WHERE l.tenant_id = a.tenant_id AND l.agent_id = a.id AND l.ended_at IS NULL
        ORDER BY l.started_at DESC LIMIT 1)) ORDER BY a.position, a.id)::text
     FROM agent a JOIN agent_version v
       ON v.tenant_id = a.tenant_id AND v.agent_id = a.id AND v.number = a.version
     WHERE a.tenant_id = current_tenant() AND a.active AND a.archived_at IS NULL) AS agents
  FROM tenant t WHERE t.id = current_tenant()`;

export const wholeTeam: Question<TeamRow> = {
  statement: { name: 'agents-team', text: teamSql, values: [] },
  read([row]) {
    if (!row) throw new Error('A turn has no workspace.');
    return row as TeamRow;
  },
};

export type FaceRow = { id: string; name: string; avatar: string; config: unknown };

/** Whose words reach visitors: one that only suggests, or is silent, is known to the team alone. */
const facesSql = `
  SELECT a.id, a.name, a.avatar,
    jsonb_strip_nulls(jsonb_build_object('replyMode', v.config->'replyMode', 'hours', v.config->'hours',
      'routes', v.config->'routes')) AS config
  FROM agent a JOIN agent_version v
    ON v.tenant_id = a.tenant_id AND v.agent_id = a.id AND v.number = a.version
  WHERE a.tenant_id = current_tenant() AND a.active AND a.archived_at IS NULL
    AND coalesce(v.config->>'replyMode', 'automatic') IN ('automatic', 'approve-first')
    AND EXISTS (SELECT FROM agents_settings s WHERE s.tenant_id = current_tenant() AND (s.settings->>'on')::boolean)
  ORDER BY a.position, a.id`;

export const facesShown: Question<FaceRow[]> = {
  statement: { name: 'agents-faces', text: facesSql, values: [] },
  read: (rows) => rows as FaceRow[],
};

export async function countAgents(tx: Tx, tenantId: string): Promise<number> {
  return tx.agent.count({ where: { tenantId, archivedAt: null } });
}

type NewAgent = Omit<Prisma.AgentCreateManyInput, 'version'> & { createdAt: Date };
type NewVersion = { config: AgentConfig; note: string; createdBy: string };

/** An agent and the first of its versions. */
export async function insertAgent(tx: Tx, agent: NewAgent, first: NewVersion): Promise<void> {
  await tx.agent.createMany({ data: { ...agent, version: 1 } });
  const { tenantId, id: agentId, createdAt } = agent;
  await tx.agentVersion.createMany({ data: { tenantId, agentId, number: 1, ...first, createdAt } });
}

export async function upsertSettings(tx: Tx, tenantId: string, settings: AgentsSettings): Promise<void> {
  await tx.agentsSettings.upsert({
    where: { tenantId },
    create: { tenantId, settings },
    update: { settings },
  });
}
