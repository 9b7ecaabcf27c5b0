import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { breakerKeyOf, type ProviderName } from '../../../platform/models';
import { done } from '../../../platform/schema';
import { record } from '../../accounts';
import { keyPlace } from './key-place';
import type { KeyTested, OneProvider } from './schemas';
import * as store from './store';
import { tryKey } from './try-key';

/** From then on the operator’s key is used where there is one, or the next link of the chain. */
export async function removeKey(ctx: Ctx, { provider }: OneProvider) {
  const { tenantId } = authorize(ctx, 'agents:write');
  await withTenant(ctx, async (tx) => {
    await store.getKey(tx, { tenantId, provider });
    await store.deleteKey(tx, { tenantId, provider });
    await record(tx, ctx, { action: 'provider-key.removed', target: targetOf(ctx, provider) });
  });
  ctx.platform.models.forget(breakerKeyOf(tenantId, provider));
  return done;
}

/** Whether the key that is kept still works. */
export async function testKey(ctx: Ctx, { provider }: OneProvider): Promise<KeyTested> {
  const { tenantId } = authorize(ctx, 'agents:write');
  const { vault, models, clock } = ctx.platform;
  const { sealed, baseUrl } = await withTenant(ctx, (tx) => store.getKey(tx, { tenantId, provider }));
  const key = vault.open(sealed, keyPlace(tenantId, provider));
  const tested = await tryKey(ctx, { provider, key, baseUrl, model: null });
  await withTenant(ctx, async (tx) => {
    const now = { state: tested.state, checkedAt: clock.now() };
    await store.setState(tx, { tenantId, provider, sealed }, now);
    const detail = { state: tested.state };
    await record(tx, ctx, { action: 'provider-key.tested', target: targetOf(ctx, provider), detail });
  });
  if (tested.good) models.forget(breakerKeyOf(tenantId, provider));
  return tested;
}

function targetOf({ platform }: Ctx, provider: ProviderName) {
  return { kind: 'provider', id: provider, label: platform.models.providers[provider].title };
}
