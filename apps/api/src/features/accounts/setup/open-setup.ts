import { authorizeSystem } from '../../../platform/authorize';
import { hashToken } from '../../../platform/crypto';
import type { Ctx } from '../../../platform/ctx';
import { identityOf, withIdentity } from '../../../platform/db';
import { randomLetters } from '../../../platform/ids';
import { countOperators } from '../people/store';
import { replaceSetupLink } from './store';

const lifeMs = 24 * 60 * 60 * 1000;

/** While nobody runs the platform, every start makes a new one-time link and forgets the old. */
export async function openSetup(ctx: Ctx): Promise<string | null> {
  authorizeSystem(ctx);
  const { clock, newId, publicUrl } = ctx.platform;
  return withIdentity(ctx, async (tx) => {
    if ((await countOperators(tx)) > 0) return null;
    const token = randomLetters(40);
    const expiresAt = new Date(clock.now().getTime() + lifeMs);
    await replaceSetupLink(tx, { id: newId('stp'), tokenHash: hashToken(token), expiresAt });
    return `${publicUrl}/admin/setup?token=${token}`;
  });
}

export async function isSetupOpen(ctx: Ctx): Promise<boolean> {
  authorizeSystem(ctx);
  return (await countOperators(identityOf(ctx))) === 0;
}
