import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import type { Config } from './config';
import { createAuthEdge } from './edges/auth/auth-edge';
import { createOperations } from './edges/http/operations';
import { originGuard } from './edges/http/origin-guard';
import { problemResponse } from './edges/http/problem';
import { type Env, requestFrame } from './edges/http/request-frame';
import { createPages } from './edges/pages';
import { outboxPages } from './edges/pages/outbox';
import { openApiDocument } from './edges/rest/openapi';
import { createRestEdge } from './edges/rest/rest-edge';
import { createAdminEdge } from './edges/static/admin-edge';
import { createStaticEdge } from './edges/static/static-edge';
import { createTrpcEdge } from './edges/trpc/trpc-edge';
import { findDemoSiteKey, isSetupOpen } from './features/accounts';
import { authBasePath } from './platform/auth';
import type { Mailer } from './platform/mail';
import type { Platform } from './platform/platform';
import { systemCtx } from './platform/system-ctx';

const adminFolder = fileURLToPath(new URL('../../admin/dist', import.meta.url));
const docsFolder = fileURLToPath(new URL('../../docs/dist', import.meta.url));

type AppOptions = { config: Config; platform: Platform; mailer: Mailer };

/** Everything that can be asked of the one port. */
export function buildApp({ config, platform, mailer }: AppOptions): Hono<Env> {
  const { log, metrics, publicUrl, version } = platform;
  const app = new Hono<Env>();
  app.onError((error, c) => problemResponse(error, c.get('requestId'), log));
  app.use(requestFrame({ log, metrics, secure: publicUrl.startsWith('https:'), trustedProxies: config.PARLEY_TRUSTED_PROXIES }));
  app.use(originGuard(publicUrl));

  app.route('/', createOperations({ platform, production: config.production, metricsToken: config.PARLEY_METRICS_TOKEN ?? null }));
  app.route('/trpc', createTrpcEdge(platform));
  app.route(authBasePath, createAuthEdge(platform));
  const openapi = JSON.stringify(openApiDocument({ version, publicUrl }));
  app.get('/api/v1/openapi.json', (c) => c.body(openapi, 200, { 'Content-Type': 'application/json' }));
  app.get('/api/v1', (c) => c.redirect('/docs/api/'));
  app.route('/api/v1', createRestEdge(platform));

  app.get('/admin', (c) => c.redirect('/admin/'));
  app.route('/admin', createAdminEdge(adminFolder));
  app.get('/docs', (c) => c.redirect('/docs/'));
  app.route('/docs', createStaticEdge({ at: '/docs', folder: docsFolder, csp: docsCsp(), hashed: '_astro' }));
  if (!config.production) app.route('/dev/outbox', outboxPages(mailer));
  app.route('/', createPages(pageOptions(platform)));
  return app;
}

function pageOptions(platform: Platform) {
  const ctx = systemCtx(platform, 'pages');
  return {
    health: platform.health,
    publicUrl: platform.publicUrl,
    setupOpen: () => isSetupOpen(ctx),
    siteKeyFor: (slug: string) => findDemoSiteKey(ctx, slug),
  };
}

/** The hashes of the documentation's inline scripts are known only to its build. */
function docsCsp(): string {
  const file = join(docsFolder, 'csp.json');
  const hashes = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { scriptHashes: [], styleHashes: [] };
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${hashes.scriptHashes.join(' ')}`,
    `style-src 'self' ${hashes.styleHashes.join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
