import { createHash } from 'node:crypto';
import type { Context } from 'hono';

/** A drawn picture, kept for a day and then asked about. Nothing for a name that is not drawn. */
export function sendArt(c: Context, svg: string | undefined): Response | undefined {
  if (svg === undefined) return undefined;
  const etag = `"${createHash('sha1').update(svg).digest('base64url')}"`;
  const headers = { 'Cache-Control': 'public, max-age=86400', ETag: etag };
  if (c.req.header('If-None-Match')?.includes(etag)) return c.body(null, 304, headers);
  return c.body(svg, 200, { ...headers, 'Content-Type': 'image/svg+xml; charset=utf-8' });
}
