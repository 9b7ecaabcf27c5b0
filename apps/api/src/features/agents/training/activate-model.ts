import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { Conflict } from '../../../platform/errors';
import { done } from '../../../platform/schema';
import { record } from '../../accounts';
import { shownModel } from './read-models';
import type { OneModel } from './schemas';
import * as store from './store';

/** From then on conversations are understood by it; an earlier one is taken back in the same way. */
export async function activateModel(ctx: Ctx, { number }: OneModel) {
  const { tenantId } = authorize(ctx, 'agents:write');
  const key = { tenantId, number };
  return withTenant(ctx, async (tx) => {
    await store.lockModels(tx, tenantId);
    const { state } = await store.getModel(tx, key);
    if (state !== 'ready' && state !== 'active') throw new Conflict('This model has not been trained.');
    await store.retireModels(tx, tenantId);
    await store.updateModel(tx, key, { state: 'active', activeAt: ctx.platform.clock.now() });
    await record(tx, ctx, {
      action: 'training.model-activated',
      target: { kind: 'intent-model', id: String(number) },
    });
    return shownModel(tx, key);
  });
}

/** Back to the intents every workspace begins with. */
export async function deactivateModel(ctx: Ctx) {
  const { tenantId } = authorize(ctx, 'agents:write');
  await withTenant(ctx, async (tx) => {
    if ((await store.retireModels(tx, tenantId)) === 0) return;
    await record(tx, ctx, { action: 'training.model-retired' });
  });
  return done;
}
