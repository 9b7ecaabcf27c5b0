import type { Permission } from '@parley/shared';
import { hashToken } from '../../../platform/crypto';
import type { Ctx } from '../../../platform/ctx';
import { identityOf } from '../../../platform/db';
import { Unauthenticated } from '../../../platform/errors';
import { ScopeName } from './schemas';
import { findByHash, touchApiKey } from './store';

const touchEveryMs = 60_000;

/** An unknown, revoked or expired key is refused outright, never treated as nobody. */
export async function findKeyHolder(
  ctx: Ctx,
  secret: string,
): Promise<Pick<Ctx, 'actor' | 'workspace' | 'tenantId'>> {
  const identity = identityOf(ctx);
  const now = ctx.platform.clock.now();
  const key = await findByHash(identity, hashToken(secret));
  if (!key || (key.expiresAt && key.expiresAt <= now))
    throw new Unauthenticated('This API key is not valid.');
  if (!key.lastUsedAt || now.getTime() - key.lastUsedAt.getTime() > touchEveryMs) {
    await touchApiKey(identity, { tenantId: key.tenantId, id: key.id }, now);
  }
  return {
    actor: { kind: 'api-key', id: key.id, name: key.name },
    tenantId: key.tenantId,
    workspace: {
      tenantId: key.tenantId,
      memberId: null,
      role: null,
      permissions: new Set<Permission>(ScopeName.array().parse(key.scopes)),
      acting: false,
      actingUntil: null,
      suspended: key.tenant.suspendedAt !== null,
    },
  };
}
