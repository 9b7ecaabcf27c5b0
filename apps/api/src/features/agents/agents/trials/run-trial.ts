import { authorize } from '../../../../platform/authorize';
import type { Ctx } from '../../../../platform/ctx';
import { withTenant } from '../../../../platform/db';
import { Conflict } from '../../../../platform/errors';
import { record } from '../../../accounts';
import { lockAgent, updateAgent } from '../manage/store';
import { getVersion } from '../versions/store';
import type { StartTrial, StopTrial } from './schemas';
import * as store from './store';

/** So much of the new conversations goes to a second version; each stays with the one it began with. */
export async function startTrial(ctx: Ctx, { agentId, second, share }: StartTrial) {
  const { tenantId } = authorize(ctx, 'agents:write');
  return withTenant(ctx, async (tx) => {
    const row = await lockAgent(tx, { tenantId, id: agentId });
    if (row.archivedAt) throw new Conflict('This agent is archived. Restore it first.');
    if (row.trialId) throw new Conflict('Two versions of this agent are being tried already.');
    if (second === row.version) throw new Conflict('That version answers already. Choose another one.');
    await getVersion(tx, { tenantId, agentId, number: second });
    const trialId = ctx.platform.newId('trl');
    const startedAt = ctx.platform.clock.now();
    const first = row.version;
    await store.insertTrial(tx, { tenantId, id: trialId, agentId, first, second, share, startedAt });
    const target = { kind: 'agent', id: agentId, label: row.name };
    await record(tx, ctx, { action: 'agent.trial-started', target, detail: { first, second, share } });
    return store.getTrial(tx, { tenantId, agentId, trialId });
  });
}

export async function stopTrial(ctx: Ctx, { agentId, trialId, keep }: StopTrial) {
  const { tenantId } = authorize(ctx, 'agents:write');
  return withTenant(ctx, async (tx) => {
    const row = await lockAgent(tx, { tenantId, id: agentId });
    const trial = await store.getTrial(tx, { tenantId, agentId, trialId });
    if (trial.endedAt) throw new Conflict('This trial is over.');
    await store.endTrials(tx, { tenantId, agentId, now: ctx.platform.clock.now() });
    await updateAgent(tx, { tenantId, id: agentId }, { version: trial[keep] });
    const target = { kind: 'agent', id: agentId, label: row.name };
    await record(tx, ctx, { action: 'agent.trial-stopped', target, detail: { kept: trial[keep] } });
    return store.getTrial(tx, { tenantId, agentId, trialId });
  });
}
