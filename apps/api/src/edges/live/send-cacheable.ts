import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { Env } from '../http/request-frame';

/** Asked by every page of every site: for a minute not at all, after that by its tag. */
export function sendCacheable(c: Context<Env>, value: object): Response {
  const text = JSON.stringify(value);
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  const headers = { 'Cache-Control': 'public, max-age=60', ETag: tag };
  if (c.req.header('if-none-match') === tag) return c.body(null, 304, headers);
  return c.body(text, 200, { ...headers, 'Content-Type': 'application/json' });
}
