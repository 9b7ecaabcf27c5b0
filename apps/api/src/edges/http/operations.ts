import { Hono } from 'hono';
import { sameSecret } from '../../platform/crypto';
import type { Platform } from '../../platform/platform';
import type { Env } from './request-frame';

type OperationsOptions = { platform: Platform; metricsToken: string | null; production: boolean };

/** What machines ask of a process: is it alive, should it get traffic, what are its numbers. */
export function createOperations({ platform, metricsToken, production }: OperationsOptions): Hono<Env> {
  const { health, metrics } = platform;
  return new Hono<Env>()
    .get('/healthz', (c) => c.text('ok'))
    .get('/readyz', async (c) => ((await health.ready()) ? c.text('ready') : c.text('not ready', 503)))
    .get('/metrics', async (c) => {
      if (!mayRead(c.req.header('authorization'), metricsToken, production)) return c.notFound();
      const { contentType } = metrics;
      return c.body(await metrics.text(), 200, { 'Content-Type': contentType, 'Cache-Control': 'no-store' });
    });
}

/** Open in development; in production nobody reads the numbers without the token. */
function mayRead(authorization: string | undefined, token: string | null, production: boolean): boolean {
  if (!token) return !production;
  return sameSecret(authorization ?? '', `Bearer ${token}`);
}
