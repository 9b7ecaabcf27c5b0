import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { openPicture } from '../../features/catalog';
import type { Platform } from '../../platform/platform';
import type { Env } from '../http/request-frame';

const dayS = 24 * 60 * 60;

/** Pictures of items that lie on other origins: this server asks there, and no visitor’s browser. */
export function createPictureRoutes(platform: Platform): Hono<Env> {
  return new Hono<Env>().get('/pictures/:tenantId/:itemId/:mark', async (c) => {
    await platform.limits.consume('picture-ip', c.env.ip);
    const bytes = await openPicture(platform, c.req.param());
    const headers = headersOf(bytes);
    if (c.req.header('if-none-match') === headers.ETag) return new Response(null, { status: 304, headers });
    return new Response(bytes as Uint8Array<ArrayBuffer>, {
      headers: { ...headers, 'Content-Type': 'image/webp', 'Content-Length': String(bytes.byteLength) },
    });
  });
}

function headersOf(bytes: Uint8Array) {
  return {
    ETag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    'Cache-Control': `public, max-age=${dayS}, stale-while-revalidate=${30 * dayS}`,
    'Content-Disposition': 'inline; filename="picture.webp"',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
}
