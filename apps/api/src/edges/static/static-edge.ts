import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Env } from '../http/request-frame';

type StaticOptions = {
  /** The path it is mounted under, `/admin`. */
  at: string;
  folder: string;
  csp: string;
  /** Names in these folders carry a content hash and never change. */
  hashed: string;
};

/** Built files, precompressed, cached for ever where the name carries a hash. */
export function createStaticEdge({ at, folder, csp, hashed }: StaticOptions): Hono<Env> {
  return new Hono<Env>().use(
    '/*',
    serveStatic({
      root: folder,
      precompressed: true,
      rewriteRequestPath: (path) => path.slice(at.length) || '/',
      onFound(path, c) {
        const forever = path.includes(`/${hashed}/`);
        c.header('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
        if (/\.html(\.\w+)?$/.test(path)) c.header('Content-Security-Policy', csp);
      },
    }),
  );
}
