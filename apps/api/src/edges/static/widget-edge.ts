import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import type { Env } from '../http/request-frame';

const forever = 'public, max-age=31536000, immutable';
/** The one name that stays: a new version reaches every site within minutes. */
const shortly = 'public, max-age=300, stale-while-revalidate=86400';

/** What every site of every tenant loads. It is public and reads no cookie, so any origin may have it. */
export function createWidgetEdge(folder: string): Hono<Env> {
  const files = serveStatic<Env>({ root: folder, precompressed: true });
  const cached =
    (cacheControl: string): MiddlewareHandler<Env> =>
    async (c, next) => {
      const found = await files(c, next);
      if (!(found instanceof Response)) return;
      found.headers.set('Cache-Control', cacheControl);
      found.headers.set('Access-Control-Allow-Origin', '*');
      found.headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
      return found;
    };
  return new Hono<Env>().get('/widget.js', cached(shortly)).get('/widget/:version/:file', cached(forever));
}
