import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { keyPlace } from './key-place';
import type { OwnKey, SealedKey } from './store';

/** The workspace’s own keys, for a call that is about to be made. */
export function openKeys(ctx: Ctx, sealedKeys: readonly SealedKey[]): Map<string, OwnKey> {
  const { tenantId } = authorize(ctx, 'conversations:write');
  const { vault } = ctx.platform;
  return new Map(
    sealedKeys.map(({ provider, sealed, baseUrl }) => [
      provider,
      { baseUrl, key: vault.open(sealed, keyPlace(tenantId, provider)) },
    ]),
  );
}
