import type { IncomingHttpHeaders } from 'node:http';
import { resolveVisitor } from '../../features/contacts';
import { authorizeVisitor, type Visitor } from '../../platform/authorize';
import type { Ctx, Http } from '../../platform/ctx';
import { Unauthenticated } from '../../platform/errors';
import type { Platform } from '../../platform/platform';

export type Knock = {
  token: string;
  origin: string;
  ip: string;
  userAgent: string | undefined;
  requestId: string;
};
export type Admitted = { ctx: Ctx; visitor: Visitor; expiresAt: number };

/** Whose token it is, with no more of the request kept than verbs ask for: a connection stays for hours. */
export async function admitVisitor(platform: Platform, knock: Knock): Promise<Admitted> {
  const { token, origin, ip, userAgent, requestId } = knock;
  await platform.limits.consume('live-ip', ip);
  if (!token) throw new Unauthenticated('Open a session first.');
  const http = sparseHttp(ip, userAgent ?? '');
  const ctx = await resolveVisitor(platform, { token, origin, requestId, http });
  return { ctx, visitor: authorizeVisitor(ctx), expiresAt: expiryOf(token) };
}

/** Headers are large, and of thousands of open connections hardly any verb asks for them. */
function sparseHttp(ip: string, userAgent: string): Http {
  return {
    ip,
    setCookies: [],
    get headers() {
      return new Headers(userAgent === '' ? {} : { 'user-agent': userAgent });
    },
  };
}

/** Read of a token that has just been found good. */
function expiryOf(token: string): number {
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
    exp: number;
  };
  return claims.exp * 1000;
}

export function bearerOf(authorization: string | null | undefined): string {
  return /^Bearer ([\w.-]{1,4000})$/.exec(authorization ?? '')?.[1] ?? '';
}

export function first(header: IncomingHttpHeaders[string]): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
