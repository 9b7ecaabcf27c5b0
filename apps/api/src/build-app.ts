import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Context, Hono } from 'hono';
import type { Config } from './config';
import { createApi, createFrame } from './edges/http/create-api';
import { problemResponse } from './edges/http/problem';
import type { Env } from './edges/http/request-frame';
import type { LiveEdge } from './edges/live/live-edge';
import { sendCrash, sendNotFound } from './edges/pages/errors';
import { outboxPages } from './edges/pages/outbox';
import { createPages } from './edges/pages/pages';
import { sandboxPages } from './edges/pages/sandbox-pages';
import { createAdminEdge } from './edges/static/admin-edge';
import { docsCsp } from './edges/static/docs-csp';
import { createStaticEdge } from './edges/static/static-edge';
import { createWidgetEdge } from './edges/static/widget-edge';
import { findDemoSiteKey, isSetupOpen } from './features/accounts';
import { NotFound } from './platform/errors';
import type { Mailer } from './platform/mail';
import type { Platform } from './platform/platform';
import { systemCtx } from './platform/system-ctx';

const adminFolder = fileURLToPath(new URL('../../admin/dist', import.meta.url));
const widgetFolder = fileURLToPath(new URL('../../../packages/widget/dist', import.meta.url));
const socialImage = fileURLToPath(new URL('../dist/social.png', import.meta.url));
const docsFolder = fileURLToPath(new URL('../../docs/dist', import.meta.url));

type AppOptions = { config: Config; platform: Platform; mailer: Mailer; live: LiveEdge | null };

/** Everything that can be asked of the one port. A process that only works off jobs has nothing live. */
export function buildApp({ config, platform, mailer, live }: AppOptions): Hono<Env> {
  const options = {
    platform,
    production: config.production,
    trustedProxies: config.PARLEY_TRUSTED_PROXIES,
    metricsToken: config.PARLEY_METRICS_TOKEN ?? null,
  };
  if (!live) return createFrame(options);
  const app = createApi({ ...options, live });
  app.get('/admin', (c) => c.redirect('/admin/'));
  app.route('/admin', createAdminEdge(adminFolder));
  app.get('/docs', (c) => c.redirect('/docs/'));
  const csp = docsCsp(readFileSync(join(docsFolder, 'csp.json'), 'utf8'));
  app.route('/docs', createStaticEdge({ at: '/docs', folder: docsFolder, csp, hashed: '_astro' }));
  app.route('/', createWidgetEdge(widgetFolder));
  if (!config.production) app.route('/dev/outbox', outboxPages(mailer));
  if (platform.sandbox) app.route('/sandbox', sandboxPages(platform.sandbox));
  app.route('/', createPages(pageOptions(platform)));
  return forReaders(app, platform);
}

/** A browser that opens an address gets a page where a program gets a problem. */
function forReaders(app: Hono<Env>, { log }: Platform): Hono<Env> {
  return app
    .notFound((c) =>
      wantsPage(c) ? sendNotFound(c) : problemResponse(new NotFound('address'), c.env.requestId, log),
    )
    .onError((error, c) => {
      const response = problemResponse(error, c.env.requestId, log);
      return wantsPage(c) && response.status === 500 ? sendCrash(c, c.env.requestId) : response;
    });
}

function wantsPage(c: Context): boolean {
  return !/^\/(api|trpc|live)\//.test(c.req.path) && (c.req.header('accept') ?? '').includes('text/html');
}

function pageOptions(platform: Platform) {
  const ctx = systemCtx(platform, 'pages');
  const { clock, health, publicUrl, version } = platform;
  return {
    clock,
    publicUrl,
    version,
    startedAt: clock.now(),
    socialImage: existsSync(socialImage) ? new Uint8Array(readFileSync(socialImage)) : null,
    health: () => health.report(),
    setupOpen: () => isSetupOpen(ctx),
    siteKeyFor: (slug: string) => findDemoSiteKey(ctx, slug),
  };
}
