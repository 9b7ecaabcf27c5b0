import { authorize } from '../../../../platform/authorize';
import type { Ctx } from '../../../../platform/ctx';
import { withTenant } from '../../../../platform/db';
import { Invalid } from '../../../../platform/errors';
import { toPage } from '../../../../platform/schema';
import { getAgent } from '../manage/store';
import { AgentConfig } from '../schemas';
import { diffConfigs } from './diff';
import type { DiffVersions, ListVersions, OneVersion } from './schemas';
import * as store from './store';

export async function listVersions(ctx: Ctx, { agentId, cursor, limit }: ListVersions) {
  const { tenantId } = authorize(ctx, 'agents:read');
  const before = cursor === undefined ? null : Number(cursor);
  if (before !== null && !Number.isInteger(before)) throw new Invalid('This is no cursor of this list.');
  return withTenant(ctx, async (tx) => {
    const agent = await store.listVersions(tx, { tenantId, agentId }, { before, take: limit + 1 });
    const { version } = await getAgent(tx, { tenantId, id: agentId });
    const rows = agent.map((row) => ({ ...row, answers: row.number === version }));
    return toPage(rows, limit, ({ number }) => String(number));
  });
}

export async function getVersion(ctx: Ctx, key: OneVersion) {
  const { tenantId } = authorize(ctx, 'agents:read');
  return withTenant(ctx, async (tx) => {
    const { version } = await getAgent(tx, { tenantId, id: key.agentId });
    const { number, note, createdBy, createdAt, config } = await store.getVersion(tx, { tenantId, ...key });
    const answers = number === version;
    return { number, note, createdBy, createdAt, answers, config: AgentConfig.parse(config) };
  });
}

export async function diffVersions(ctx: Ctx, { agentId, from, to }: DiffVersions) {
  const { tenantId } = authorize(ctx, 'agents:read');
  return withTenant(ctx, async (tx) => {
    const read = async (number: number) =>
      AgentConfig.parse((await store.getVersion(tx, { tenantId, agentId, number })).config);
    return { from, to, fields: diffConfigs(await read(from), await read(to)) };
  });
}
