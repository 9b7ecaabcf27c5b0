import { authorize } from '../../../../platform/authorize';
import type { Ctx } from '../../../../platform/ctx';
import { type Tx, withTenant } from '../../../../platform/db';
import { Conflict } from '../../../../platform/errors';
import { record } from '../../../accounts';
import { setWhoAnswers } from '../../../conversations';
import { countAble, lockAgents } from '../manage/store';
import type { UpdateAgentsSettings } from '../requests';
import { AgentsSettings } from '../schemas';
import { upsertSettings } from '../store';
import { findSettings } from './store';

export async function readAgentsSettings(ctx: Ctx): Promise<AgentsSettings> {
  const { tenantId } = authorize(ctx, 'agents:read');
  return withTenant(ctx, (tx) => settingsOf(tx, tenantId));
}

export async function settingsOf(tx: Tx, tenantId: string): Promise<AgentsSettings> {
  return AgentsSettings.parse((await findSettings(tx, tenantId)) ?? {});
}

/** What holds for all agents. Whether they answer is said for what is begun from now on. */
export async function updateAgentsSettings(ctx: Ctx, change: UpdateAgentsSettings): Promise<AgentsSettings> {
  const { tenantId } = authorize(ctx, 'agents:write');
  return withTenant(ctx, async (tx) => {
    await lockAgents(tx, tenantId);
    const before = await settingsOf(tx, tenantId);
    const handOver = { ...before.handOver, ...change.handOver };
    const after = AgentsSettings.parse({ ...before, ...change, handOver });
    if (after.on && !before.on && (await countAble(tx, tenantId)) === 0)
      throw new Conflict('No agent is active. Create one, or make one active, and switch on then.');
    await upsertSettings(tx, tenantId, after);
    await setWhoAnswers(tx, tenantId, after.on ? 'agents' : 'people');
    const action = before.on === after.on ? 'agents.settings-updated' : switched(after.on);
    await record(tx, ctx, { action, target: { kind: 'agents', id: tenantId } });
    return after;
  });
}

const switched = (on: boolean) => (on ? 'agents.switched-on' : 'agents.switched-off');

type Leaving = { active: boolean; archivedAt: Date | null };

/** While agents answer, one of them has to be there. */
export async function requireAnother(tx: Tx, tenantId: string, { active, archivedAt }: Leaving) {
  if (!active || archivedAt) return;
  const { on } = await settingsOf(tx, tenantId);
  if (on && (await countAble(tx, tenantId)) <= 1)
    throw new Conflict('Agents answer here, and this is the last active one. Switch agents off first.');
}
