import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import { randomLetters } from '../../platform/ids';
import type { Log } from '../../platform/log';
import type { Metrics } from '../../platform/metrics';
import { clientIp } from './client-ip';

/** The frame's findings travel in the bindings: Hono's variables would cost a Map for each request. */
export type Env = { Bindings: HttpBindings & { requestId: string; ip: string } };

type FrameOptions = { log: Log; metrics: Metrics; secure: boolean; trustedProxies: number };

/** Set on the bare response first, so that any answer carries them and a route may still say otherwise. */
function baseHeaders(secure: boolean): [string, string][] {
  return [
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
    ...(secure
      ? [['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'] as [string, string]]
      : []),
  ];
}

/** Around every request: its id, the caller's address, safe headers, one log line, one observation. */
export function requestFrame({ log, metrics, secure, trustedProxies }: FrameOptions): MiddlewareHandler<Env> {
  const headers = baseHeaders(secure);
  const nextId = requestIds();
  return async (c, next) => {
    const startedAt = performance.now();
    const requestId = nextId();
    const { incoming, outgoing } = c.env;
    c.env.requestId = requestId;
    c.env.ip = clientIp(incoming, trustedProxies);
    for (const [name, value] of headers) outgoing.setHeader(name, value);
    outgoing.setHeader('X-Request-Id', requestId);
    await next();
    const tookMs = performance.now() - startedAt;
    const route = c.req.routePath;
    const { status } = c.res;
    metrics.observeRequest({ route, method: c.req.method, status, tookMs });
    log.request({ requestId, route, method: c.req.method, status, tookMs });
  };
}

/** Unique, not secret: a random word per process and a counter, so that no request waits for randomness. */
function requestIds(): () => string {
  const boot = randomLetters(8);
  let count = 0;
  return () => {
    count += 1;
    return `req_${boot}${count.toString(36)}`;
  };
}
