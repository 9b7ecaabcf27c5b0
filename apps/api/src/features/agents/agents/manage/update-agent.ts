import { authorize } from '../../../../platform/authorize';
import type { Ctx } from '../../../../platform/ctx';
import { type Tx, withTenant } from '../../../../platform/db';
import { record } from '../../../accounts';
import type { OneAgent, UpdateAgent } from '../requests';
import { requireAnother } from '../settings/update-settings';
import { endTrials } from '../trials/store';
import { toAgent } from './read-agents';
import * as store from './store';

/** What it is called and looks like, where it stands, and whether it answers; what is not given stays. */
export async function updateAgent(ctx: Ctx, { agentId, position, ...change }: UpdateAgent) {
  return changing(ctx, { agentId, deed: 'updated' }, async (tx, row, tenantId) => {
    if (change.active === false && row.active) await requireAnother(tx, tenantId, row);
    await store.updateAgent(tx, { tenantId, id: agentId }, change);
    if (position !== undefined) await moveTo(tx, tenantId, { id: agentId, position });
  });
}

/** Put away: it answers nobody any more, and what it did and was told is kept. */
export async function archiveAgent(ctx: Ctx, { agentId }: OneAgent) {
  return changing(ctx, { agentId, deed: 'archived' }, async (tx, row, tenantId) => {
    if (row.archivedAt) return;
    await requireAnother(tx, tenantId, row);
    const now = ctx.platform.clock.now();
    await endTrials(tx, { tenantId, agentId, now });
    await store.updateAgent(tx, { tenantId, id: agentId }, { archivedAt: now });
    await moveTo(tx, tenantId, null);
  });
}

/** Back, behind the others, and inactive until it is switched on. */
export async function restoreAgent(ctx: Ctx, { agentId }: OneAgent) {
  return changing(ctx, { agentId, deed: 'restored' }, async (tx, row, tenantId) => {
    if (!row.archivedAt) return;
    await store.updateAgent(
      tx,
      { tenantId, id: agentId },
      { archivedAt: null, active: false, position: 1000 },
    );
    await moveTo(tx, tenantId, null);
  });
}

type Work = (tx: Tx, row: store.AgentRow, tenantId: string) => Promise<void>;
type Deed = { agentId: string; deed: 'updated' | 'archived' | 'restored' };

async function changing(ctx: Ctx, { agentId, deed }: Deed, work: Work) {
  const { tenantId } = authorize(ctx, 'agents:write');
  const key = { tenantId, id: agentId };
  return withTenant(ctx, async (tx) => {
    await store.lockAgents(tx, tenantId);
    const before = await store.getAgent(tx, key);
    await work(tx, before, tenantId);
    const after = await store.getAgent(tx, key);
    const target = { kind: 'agent', id: agentId, label: after.name };
    await record(tx, ctx, { action: `agent.${deed}`, target, detail: changed(before, after) });
    return toAgent(after);
  });
}

function changed(before: store.AgentRow, after: store.AgentRow) {
  const fields = ['name', 'role', 'avatar', 'position', 'active'] as const;
  return Object.fromEntries(
    fields.filter((field) => before[field] !== after[field]).map((field) => [field, after[field]]),
  );
}

/** All in their order, with one of them moved. */
async function moveTo(tx: Tx, tenantId: string, moved: { id: string; position: number } | null) {
  const all = await store.listAgents(tx, tenantId, { archived: false });
  const ids = all.map(({ id }) => id);
  if (moved && ids.includes(moved.id)) {
    ids.splice(ids.indexOf(moved.id), 1);
    ids.splice(moved.position, 0, moved.id);
  }
  await store.setPositions(tx, tenantId, ids);
}
