import { Hono } from 'hono';
import { authBasePath } from '../../platform/auth';
import { NotFound } from '../../platform/errors';
import type { Platform } from '../../platform/platform';
import { createAuthEdge } from '../auth/auth-edge';
import type { LiveEdge } from '../live/live-edge';
import { createBillingStatement } from '../rest/billing-statement';
import { createCatalogImports } from '../rest/catalog-imports';
import { createKnowledgeFiles } from '../rest/knowledge-files';
import { openApiDocument } from '../rest/openapi';
import { createRestEdge } from '../rest/rest-edge';
import { createTrpcEdge } from '../trpc/trpc-edge';
import { createOperations } from './operations';
import { originGuard } from './origin-guard';
import { createPaymentHook } from './payment-hook';
import { problemResponse } from './problem';
import { type Env, frameRequests } from './request-frame';
import { WatchedRouter } from './watched-router';

export type ApiOptions = {
  platform: Platform;
  production: boolean;
  trustedProxies: number;
  metricsToken: string | null;
};

/** The frame around every request, and what machines ask of any process. A worker answers nothing else. */
export function createFrame({ platform, production, trustedProxies, metricsToken }: ApiOptions): Hono<Env> {
  const { log, metrics, publicUrl } = platform;
  const router = new WatchedRouter();
  const app = new Hono<Env>({ router })
    .onError((error, c) => problemResponse(error, c.env.requestId, log))
    .notFound((c) => problemResponse(new NotFound('address'), c.env.requestId, log))
    .route('/', createOperations({ platform, production, metricsToken }));
  return frameRequests(app, {
    router,
    log,
    metrics,
    secure: publicUrl.startsWith('https:'),
    trustedProxies,
    guard: originGuard(publicUrl),
  });
}

/** Every way in for programs. What people read is put beside it. */
export function createApi({ live, ...options }: ApiOptions & { live: LiveEdge }): Hono<Env> {
  const { platform } = options;
  let openapi = '';
  return createFrame(options)
    .route('/trpc', createTrpcEdge(platform))
    .route('/hooks', createPaymentHook(platform))
    .route(authBasePath, createAuthEdge(platform))
    .get('/api/v1/openapi.json', (c) => {
      openapi ||= JSON.stringify(openApiDocument(platform)); // when first asked for: starts need not wait for it
      return c.body(openapi, 200, { 'Content-Type': 'application/json' });
    })
    .get('/api/v1', (c) => c.redirect('/docs/api/'))
    .route('/api/v1', createBillingStatement(platform))
    .route('/api/v1', createCatalogImports(platform))
    .route('/api/v1', createKnowledgeFiles(platform))
    .route('/api/v1', createRestEdge(platform))
    .route('/', live.routes);
}
