import type { Session } from '@parley/shared/live';
import { authorizeVisitor } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { readMessenger } from '../messenger/read-messenger';
import { nobodyPresent, type Present } from '../messenger/team-view';
import { Blocked } from '../people/keep-contact';
import { tellContact } from '../people/tell-contact';
import { becomeKnown } from './become-known';
import { readIdentity } from './identity-token';
import { issueSession } from './issue-session';
import type { Pass } from './pass';

/** From here on as the person the business' own server vouches for. */
export async function identifyVisitor(
  ctx: Ctx,
  identityToken: string,
  present: Present = nobodyPresent,
): Promise<Session> {
  await ctx.platform.limits.consume('session-ip', ctx.http?.ip ?? 'unknown');
  const { contactId, identified, locale = null, timeZone = null, ...visitor } = authorizeVisitor(ctx);
  const { tenantId, siteKeyId, origin, sessionId } = visitor;
  const identifiedUntil = identified ? ctx.platform.clock.now() : null;
  const pass = { tenantId, siteKeyId, origin, sessionId, contactId, identifiedUntil, locale, timeZone };
  return identify(ctx, { pass, identityToken, present });
}

type Identifying = { pass: Pass; identityToken: string; present: Present };

export async function identify(ctx: Ctx, { pass, identityToken, present }: Identifying): Promise<Session> {
  const { platform } = ctx;
  const met = await withTenant(
    ctx,
    async (tx) => {
      const messenger = await readMessenger(tx);
      const identity = await readIdentity(platform, messenger, identityToken);
      const contact = await becomeKnown(tx, ctx, { pass, identity });
      if (contact.blockedAt) throw new Blocked();
      tellContact(tx, ctx, contact);
      return { messenger, contact, identifiedUntil: identity.until };
    },
    { retry: true },
  );
  const known = { ...pass, contactId: met.contact.id, identifiedUntil: met.identifiedUntil };
  return issueSession(platform, { pass: known, contact: met.contact, messenger: met.messenger, present });
}
