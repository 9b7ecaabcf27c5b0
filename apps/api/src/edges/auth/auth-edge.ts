import { Hono } from 'hono';
import { ipHeader } from '../../platform/auth';
import type { Limits } from '../../platform/limits';
import type { Platform } from '../../platform/platform';
import { parseJson, readBody } from '../http/read-body';
import type { Env } from '../http/request-frame';
import { authRoutes } from './auth-routes';

/** What a guess at each path costs whom. */
const guessing = new Set(['/sign-in/email', '/two-factor/verify-totp', '/two-factor/verify-backup-code']);
const mailing = new Set(['/send-verification-email', '/request-password-reset']);

/** Passwords, sessions, two-factor and passkeys, behind our own limits. */
export function createAuthEdge({ auth, limits }: Pick<Platform, 'auth' | 'limits'>): Hono<Env> {
  const edge = new Hono<Env>();
  for (const { method, path } of authRoutes) {
    edge.on(method, path, async (c) => {
      const ip = c.env.ip;
      const body = method === 'POST' ? await readBody(c.req.raw) : null;
      const email = body ? emailOf(parseJson(body)) : null;
      await consume(limits, path, { ip, email });
      const headers = new Headers(c.req.raw.headers);
      headers.set(ipHeader, ip);
      const response = await auth.handler(new Request(c.req.url, { method, headers, body }));
      if (path === '/sign-in/email' && response.ok && email) await limits.reset('login-account', email);
      response.headers.set('Cache-Control', 'no-store');
      return response;
    });
  }
  return edge;
}

async function consume(limits: Limits, path: string, { ip, email }: { ip: string; email: string | null }) {
  if (guessing.has(path)) {
    await limits.consume('login-ip', ip);
    if (email) await limits.consume('login-account', email);
  }
  if (mailing.has(path) && email) await limits.consume('mail-address', email);
}

function emailOf(body: unknown): string | null {
  if (body === null || typeof body !== 'object' || !('email' in body)) return null;
  return typeof body.email === 'string' ? body.email.trim().toLowerCase() : null;
}
