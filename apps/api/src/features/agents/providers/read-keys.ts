import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { keyPlace } from './key-place';
import { findKeys, type OwnKey } from './store';

/** The workspace’s own keys, for a call that is about to be made. */
export async function readKeys(ctx: Ctx): Promise<Map<string, OwnKey>> {
  const { tenantId } = authorize(ctx, 'conversations:write');
  const rows = await findKeys({ ...ctx, tenantId });
  return new Map(
    rows.map(({ provider, sealed, baseUrl }) => [
      provider,
      { baseUrl, key: ctx.platform.vault.open(sealed, keyPlace(tenantId, provider)) },
    ]),
  );
}
