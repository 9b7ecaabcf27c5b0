import type { Ctx, Http } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { Forbidden } from '../../../platform/errors';
import type { Platform } from '../../../platform/platform';
import { findSiteKeyState } from '../../accounts';
import { SessionOver } from '../errors';
import { isIdentityRequired } from '../messenger/store';
import { refuseWhenOver } from '../people/domain';
import { Blocked } from '../people/keep-contact';
import { findStanding } from '../people/store';
import { admitSite } from './admit-site';
import { readPass, visitorCtx } from './pass';

export type Knock = { token: string; origin: string; requestId: string; http: Http | null };

/** Who a visitor's token speaks for, asked anew each time: keys are revoked, contacts merge, tenants are suspended. */
export async function resolveVisitor(
  platform: Platform,
  { token, origin, requestId, http }: Knock,
): Promise<Ctx> {
  const pass = await readPass(platform, token);
  if (!pass) throw new SessionOver();
  if (pass.origin !== origin) throw new Forbidden('This session belongs to another site.');
  const { tenantId, contactId, siteKeyId } = pass;
  return withTenant({ platform, tenantId }, async (tx) => {
    admitSite(await findSiteKeyState(tx, platform, { tenantId, id: siteKeyId }), origin);
    const standing = await findStanding(tx, { tenantId, id: contactId });
    refuseWhenOver(standing, pass.identifiedUntil !== null);
    if (standing?.blocked) throw new Blocked();
    return visitorCtx({ platform, requestId, http }, pass, await isIdentityRequired(tx));
  });
}
