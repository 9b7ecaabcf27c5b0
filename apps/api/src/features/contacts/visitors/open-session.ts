import type { OpenSession, Session } from '@parley/shared/live';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import type { Platform } from '../../../platform/platform';
import { findSiteKey, type SiteKeyState } from '../../accounts';
import { readMessenger } from '../messenger/read-messenger';
import { nobodyPresent, type Present } from '../messenger/team-view';
import { isOver } from '../people/domain';
import { Blocked } from '../people/keep-contact';
import { findContact, findStanding } from '../people/store';
import { admitSite } from './admit-site';
import { identify } from './identify-visitor';
import { issueSession } from './issue-session';
import { knownLocale, knownTimeZone } from './locale';
import { type Pass, readOldPass, visitorCtx } from './pass';

/** Anyone on an allowed site may. Nothing is stored: who never says anything leaves no trace. */
export async function openSession(
  ctx: Ctx,
  input: OpenSession & { origin: string },
  present: Present = nobodyPresent,
): Promise<Session> {
  const { platform } = ctx;
  const ip = ctx.http?.ip ?? 'unknown';
  await platform.limits.consume('session-ip', ip);
  await platform.limits.consume('session-ip-day', ip);
  const siteKey = admitSite(await findSiteKey(platform, input.siteKey), input.origin);
  const pass = (await renewed(platform, siteKey, input)) ?? (await firstPass(platform, siteKey, input));
  if (input.identityToken) {
    return identify(visitorCtx(ctx, pass, false), { pass, identityToken: input.identityToken, present });
  }
  const inTenant = { platform, tenantId: pass.tenantId };
  const { contact, messenger } = await withTenant(inTenant, async (tx) => ({
    contact: await findContact(tx, { tenantId: pass.tenantId, id: pass.contactId }),
    messenger: await readMessenger(tx),
  }));
  return issueSession(platform, { pass, contact, messenger, present });
}

type Asked = OpenSession & { origin: string };

/** The same visitor again. A token that says nothing here any more makes a new visitor, not an error. */
async function renewed(platform: Platform, siteKey: SiteKeyState, asked: Asked): Promise<Pass | null> {
  const pass = asked.token ? await readOldPass(platform, asked.token) : null;
  if (!pass || pass.tenantId !== siteKey.tenantId || pass.origin !== asked.origin) return null;
  const { tenantId, contactId } = pass;
  const standing = await withTenant({ platform, tenantId }, (tx) =>
    findStanding(tx, { tenantId, id: contactId }),
  );
  if (standing?.blocked) throw new Blocked();
  if (isOver(standing, pass.identifiedUntil !== null)) return null;
  const { locale, timeZone } = placeOf(asked);
  return {
    ...pass,
    siteKeyId: siteKey.siteKeyId,
    locale: locale ?? pass.locale,
    timeZone: timeZone ?? pass.timeZone,
  };
}

/** Newcomers have a cap per business and day; visitors it knows come in beside it. */
async function firstPass(platform: Platform, siteKey: SiteKeyState, asked: Asked): Promise<Pass> {
  await platform.limits.consume('session-tenant-day', siteKey.tenantId);
  return {
    tenantId: siteKey.tenantId,
    contactId: platform.newId('con'),
    siteKeyId: siteKey.siteKeyId,
    origin: asked.origin,
    sessionId: platform.newId('vss'),
    identifiedUntil: null,
    ...placeOf(asked),
  };
}

function placeOf({ locale, timeZone }: Asked) {
  return { locale: knownLocale(locale), timeZone: knownTimeZone(timeZone) };
}
