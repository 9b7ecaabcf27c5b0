import { z } from 'zod';
import type { Ctx } from '../../../platform/ctx';
import type { Platform } from '../../../platform/platform';

/** What a visitor's token says. It was signed here, and still is read as something from outside. */
const Pass = z.object({
  tid: z.string(),
  sub: z.string(),
  key: z.string(),
  org: z.string(),
  sid: z.string(),
  /** Until when the business vouches for who this is; absent for the anonymous. */
  idx: z.number().optional(),
  loc: z.string().optional(),
  tz: z.string().optional(),
});

export type Pass = {
  tenantId: string;
  contactId: string;
  siteKeyId: string;
  origin: string;
  sessionId: string;
  identifiedUntil: Date | null;
  locale: string | null;
  timeZone: string | null;
};

const hourMs = 60 * 60 * 1000;
const renewableSeconds = 30 * 24 * 3600;

/** An hour long, and never longer than the business vouches. */
export async function signPass({ visitorTokens, clock }: Platform, pass: Pass) {
  const now = clock.now();
  const full = now.getTime() + hourMs;
  const expiresAt = new Date(Math.min(full, pass.identifiedUntil?.getTime() ?? full));
  const claims = {
    tid: pass.tenantId,
    sub: pass.contactId,
    key: pass.siteKeyId,
    org: pass.origin,
    sid: pass.sessionId,
    ...(pass.identifiedUntil && { idx: pass.identifiedUntil.getTime() }),
    ...(pass.locale && { loc: pass.locale }),
    ...(pass.timeZone && { tz: pass.timeZone }),
  };
  const token = await visitorTokens.sign(claims, { issuedAt: now, expiresAt });
  return { token, expiresAt: expiresAt.toISOString() };
}

export async function readPass(platform: Platform, token: string): Promise<Pass | null> {
  return toPass(await platform.visitorTokens.read(token, { now: platform.clock.now() }));
}

/** A pass of the last weeks, to be exchanged for a new one; an identity ends when its business said so. */
export async function readOldPass(platform: Platform, token: string): Promise<Pass | null> {
  const now = platform.clock.now();
  const pass = toPass(await platform.visitorTokens.read(token, { now, graceSeconds: renewableSeconds }));
  return pass?.identifiedUntil && pass.identifiedUntil <= now ? null : pass;
}

function toPass(claims: unknown): Pass | null {
  const parsed = Pass.safeParse(claims);
  if (!parsed.success) return null;
  const { tid, sub, key, org, sid, idx, loc, tz } = parsed.data;
  return {
    tenantId: tid,
    contactId: sub,
    siteKeyId: key,
    origin: org,
    sessionId: sid,
    identifiedUntil: idx === undefined ? null : new Date(idx),
    locale: loc ?? null,
    timeZone: tz ?? null,
  };
}

export type VisitorCtx = Ctx & { tenantId: string; actor: Extract<Ctx['actor'], { kind: 'visitor' }> };

export function visitorCtx(
  base: Pick<Ctx, 'platform' | 'requestId' | 'http'>,
  pass: Pass,
  identityRequired: boolean,
): VisitorCtx {
  const identified = pass.identifiedUntil !== null;
  return {
    platform: base.platform,
    requestId: base.requestId,
    http: base.http,
    workspace: null,
    strayed: false,
    tenantId: pass.tenantId,
    actor: {
      kind: 'visitor',
      contactId: pass.contactId,
      sessionId: pass.sessionId,
      siteKeyId: pass.siteKeyId,
      origin: pass.origin,
      identified,
      readOnly: identityRequired && !identified,
      locale: pass.locale,
      timeZone: pass.timeZone,
    },
  };
}
