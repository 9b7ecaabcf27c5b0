import { Forbidden } from '../../platform/errors';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Ways in that read no cookie, or look at the origin themselves when they do. */
const openToSites = /^\/live\/v1\//;

/**
 * A browser that carries our cookies may write only from our own pages. Requests without cookies
 * hold a key or nothing, and no other site can lend them one.
 */
export function originGuard(publicUrl: string): (request: Request) => void {
  const own = new URL(publicUrl).origin;
  return ({ method, headers, url }) => {
    if (reading.has(method) || !headers.has('cookie') || isOwn(headers, own)) return;
    if (!openToSites.test(new URL(url).pathname)) throw new Forbidden('This request came from another site.');
  };
}

export function isOwn(headers: Headers, own: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin' || site === 'none';
  const origin = headers.get('origin');
  if (!origin) return false;
  if (origin === own) return true;
  const host = headers.get('host');
  return own.startsWith('http:') && host !== null && origin === `http://${host}` && isLoopback(host);
}

function isLoopback(host: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
}
