import { hashToken } from '../../../platform/crypto';
import type { Ctx } from '../../../platform/ctx';
import { identityOf } from '../../../platform/db';
import type { SetupToken } from './schemas';
import { findSetupLink } from './store';

export async function checkSetup(ctx: Ctx, { token }: SetupToken) {
  const link = await findSetupLink(identityOf(ctx), hashToken(token));
  if (!link) return { state: 'unknown' as const };
  if (link.usedAt) return { state: 'used' as const };
  return { state: link.expiresAt <= ctx.platform.clock.now() ? ('expired' as const) : ('open' as const) };
}
