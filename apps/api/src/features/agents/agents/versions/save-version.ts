import { authorize } from '../../../../platform/authorize';
import type { Ctx } from '../../../../platform/ctx';
import { type Tx, withTenant } from '../../../../platform/db';
import { Conflict } from '../../../../platform/errors';
import { record } from '../../../accounts';
import { actorName } from '../../actor-name';
import { toAgent } from '../manage/read-agents';
import { type AgentRow, getAgent, lockAgent, updateAgent } from '../manage/store';
import { AgentConfig } from '../schemas';
import type { RollBack, SaveVersion } from './schemas';
import { getVersion, insertVersion } from './store';

/** What an agent is told from now on; what it was told before is kept. */
export async function saveVersion(ctx: Ctx, { agentId, config, note, answers, basedOn }: SaveVersion) {
  const { tenantId } = authorize(ctx, 'agents:write');
  return withTenant(ctx, async (tx) => {
    const row = await lockAgent(tx, { tenantId, id: agentId });
    if (basedOn !== undefined && basedOn < row.latestVersion)
      throw new Conflict('Somebody saved another version meanwhile. Look at that one first.');
    return add(tx, ctx, { row, config, note, answers, action: 'agent.version-saved' });
  });
}

/** As it was told once: a new version that is equal to the old one. */
export async function rollBack(ctx: Ctx, { agentId, number, note }: RollBack) {
  const { tenantId } = authorize(ctx, 'agents:write');
  return withTenant(ctx, async (tx) => {
    const row = await lockAgent(tx, { tenantId, id: agentId });
    const { config } = await getVersion(tx, { tenantId, agentId, number });
    return add(tx, ctx, {
      row,
      config: AgentConfig.parse(config),
      note: note || `Back to version ${number}`,
      answers: true,
      action: 'agent.rolled-back',
    });
  });
}

type Adding = {
  row: AgentRow;
  config: AgentConfig;
  note: string;
  answers: boolean;
  action: 'agent.version-saved' | 'agent.rolled-back';
};

async function add(tx: Tx, ctx: Ctx, { row, config, note, answers, action }: Adding) {
  const tenantId = ctx.tenantId ?? '';
  if (answers && row.trialId)
    throw new Conflict('Two versions are being tried. Stop the trial, or save without letting it answer.');
  const number = row.latestVersion + 1;
  const createdAt = ctx.platform.clock.now();
  const createdBy = actorName(ctx);
  await insertVersion(tx, { tenantId, agentId: row.id, number, config, note, createdBy, createdAt });
  if (answers) await updateAgent(tx, { tenantId, id: row.id }, { version: number });
  const target = { kind: 'agent', id: row.id, label: row.name };
  await record(tx, ctx, { action, target, detail: { version: number, answers } });
  return toAgent(await getAgent(tx, { tenantId, id: row.id }));
}
