import type { OpenSession, Session } from '@parley/shared/live';
import { SignJWT } from 'jose';
import { createSiteKey } from '../src/features/accounts/site-keys/create-site-key';
import { keepContact, openSession, resolveVisitor } from '../src/features/contacts';
import type { VisitorCtx } from '../src/features/contacts/visitors/pass';
import type { Ctx } from '../src/platform/ctx';
import { withTenant } from '../src/platform/db';
import type { MemberCtx } from './factories';

export const siteOrigin = 'https://site.example';

let count = 0;

/** Someone on the net, at an address of their own. */
export function aPasserBy({ platform, requestId }: Ctx): Ctx {
  count += 1;
  const ip = `10.9.${(count >> 8) & 255}.${count & 255}`;
  const http = { headers: new Headers({ 'user-agent': 'Test browser' }), ip, setCookies: [] };
  return {
    ...{ platform, requestId, http, actor: { kind: 'anonymous' } },
    ...{ workspace: null, tenantId: null, strayed: false },
  };
}

export async function aSiteKey(owner: MemberCtx, origins = [siteOrigin]) {
  return createSiteKey(owner, { name: 'Site', origins });
}

type Given = Partial<OpenSession> & { origin?: string };

/** A session on a site of the workspace, which has a new key for it unless one is given. */
export async function aSession(owner: MemberCtx, given: Given = {}): Promise<Session> {
  const siteKey = given.siteKey ?? (await aSiteKey(owner)).key;
  return openSession(aPasserBy(owner), { origin: siteOrigin, ...given, siteKey });
}

/** Whoever the token speaks for now. */
export async function visitorOf(ctx: Ctx, token: string, origin = siteOrigin): Promise<VisitorCtx> {
  const { http, requestId, platform } = aPasserBy(ctx);
  return (await resolveVisitor(platform, { token, origin, requestId, http })) as VisitorCtx;
}

/** Someone on the workspace's site who has said something already. */
export async function aVisitor(owner: MemberCtx, given: Given = {}): Promise<VisitorCtx> {
  const visitor = await visitorOf(owner, (await aSession(owner, given)).token);
  await withTenant(visitor, (tx) => keepContact(tx, visitor));
  return visitor;
}

type Signed = { secret: string; claims?: object; header?: { alg: string }; seconds?: number };

/** As a business' own server would sign it. */
export async function anIdentityToken({
  secret,
  claims = {},
  header,
  seconds = 600,
}: Signed): Promise<string> {
  return new SignJWT({ sub: 'user-1', ...claims })
    .setProtectedHeader(header ?? { alg: 'HS256' })
    .setIssuedAt()
    .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
    .sign(Buffer.from(secret));
}

/** A bare row: for tests below the feature that fills it. */
export async function aContactsConversation(
  { platform, tenantId, actor }: VisitorCtx,
  clientId = platform.newId('c'),
) {
  const conversation = { tenantId, id: platform.newId('cnv'), contactId: actor.contactId, clientId };
  return withTenant({ platform, tenantId }, (tx) =>
    tx.conversation.create({ data: { ...conversation, lastMessageAt: platform.clock.now() } }),
  );
}
