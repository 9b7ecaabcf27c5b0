import { authorize } from '../../../platform/authorize';
import { SealBroken } from '../../../platform/crypto';
import type { Ctx } from '../../../platform/ctx';
import { keyPlace } from './key-place';
import type { OwnKey, SealedKey } from './store';

/** A key of the workspace, for a call that is about to be made; null where it cannot be opened any more. */
export function openKey(ctx: Ctx, { provider, sealed, baseUrl }: SealedKey): OwnKey | null {
  const { tenantId } = authorize(ctx, 'conversations:write');
  const { vault, log } = ctx.platform;
  try {
    return { baseUrl, key: vault.open(sealed, keyPlace(tenantId, provider)) };
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error;
    log.error('a provider key cannot be opened', { tenantId, check: provider, error });
    return null;
  }
}
