import { parseUrl } from '../parse-url';
import { EgressFailed, EgressRefused } from './errors';
import { parseTarget } from './target';

export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type Hop = {
  url: URL;
  method: Method;
  headers: Record<string, string>;
  body: string | Uint8Array | null;
};

const redirects = new Set([301, 302, 303, 307, 308]);
const carriedAcrossOrigins = new Set(['accept', 'accept-encoding', 'accept-language', 'user-agent', 'range']);
const describesBody = new Set(['content-type', 'content-encoding', 'content-language', 'content-location']);
const tabOrNewLine = /[\t\n\r]/;

export function isRedirect(status: number, location: string | string[] | undefined): boolean {
  return redirects.has(status) && location !== undefined;
}

/** What a browser would send next, except that nothing which may be secret ever leaves its origin. */
export function follow(hop: Hop, status: number, location: string | string[] | undefined): Hop {
  const url = resolve(hop.url, location);
  const sameOrigin = url.origin === hop.url.origin;
  const next = keepsMethod(hop.method, status) ? hop : withoutBody(hop);
  if (sameOrigin) return { ...next, url };
  if (next.body !== null) throw new EgressRefused('redirect');
  return { ...next, url, headers: pick(next.headers, (name) => carriedAcrossOrigins.has(name)) };
}

function resolve(base: URL, location: string | string[] | undefined): URL {
  if (typeof location !== 'string' || tabOrNewLine.test(location)) throw new EgressFailed('protocol');
  const url = parseUrl(location, base);
  if (!url) throw new EgressRefused('malformed');
  if (url.username !== '' || url.password !== '') throw new EgressRefused('credentials');
  // A blob: URL shares the origin of what it wraps.
  if (url.origin === base.origin && url.protocol === base.protocol) return url;
  return parseTarget(location.startsWith('//') ? base.protocol + location : location);
}

function keepsMethod(method: Method, status: number): boolean {
  if (status === 307 || status === 308 || method === 'HEAD' || method === 'GET') return true;
  return status !== 303 && method !== 'POST';
}

function withoutBody(hop: Hop): Hop {
  return {
    ...hop,
    method: 'GET',
    body: null,
    headers: pick(hop.headers, (name) => !describesBody.has(name)),
  };
}

function pick(headers: Record<string, string>, keeps: (name: string) => boolean): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => keeps(name)));
}
