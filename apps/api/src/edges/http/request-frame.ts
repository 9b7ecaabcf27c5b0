import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import { randomLetters } from '../../platform/ids';
import type { Log } from '../../platform/log';
import type { Metrics } from '../../platform/metrics';
import { clientIp } from './client-ip';
import { problemResponse } from './problem';
import { baseHeaders, safeHeaders } from './safe-headers';
import type { WatchedRouter } from './watched-router';

/** The frame's findings travel in the bindings: Hono's variables would cost a Map for each request. */
export type Env = { Bindings: HttpBindings & { requestId: string; ip: string } };

type FrameOptions = {
  router: WatchedRouter;
  log: Log;
  metrics: Metrics;
  secure: boolean;
  trustedProxies: number;
  /** Throws on what no route may even see. */
  guard(request: Request): void;
};

/**
 * Around every request: its id, the caller's address, safe headers, the guard, one log line, one observation.
 * It stands around the app and not in it: as a middleware it would turn each answer into a chain of promises.
 */
export function frameRequests(app: Hono<Env>, options: FrameOptions): Hono<Env> {
  const { router, log, metrics, secure, trustedProxies, guard } = options;
  const addHeaders = safeHeaders(baseHeaders(secure));
  const nextId = requestIds();
  const answer = app.fetch;

  app.fetch = (request, bindings, executionCtx) => {
    const startedAt = performance.now();
    const requestId = nextId();
    const env = bindings as Env['Bindings'];
    env.requestId = requestId;
    env.ip = clientIp(env.incoming, trustedProxies);
    addHeaders(env.outgoing, requestId);

    let route = '/*';
    const finish = (response: Response): Response => {
      const tookMs = performance.now() - startedAt;
      const { method } = request;
      const { status } = response;
      metrics.observeRequest({ route, method, status, tookMs });
      log.request({ requestId, route, method, status, tookMs });
      return response;
    };
    try {
      guard(request);
    } catch (error) {
      return finish(problemResponse(error, requestId, log));
    }
    const response = answer(request, env, executionCtx);
    route = router.lastTemplate();
    return response instanceof Promise ? response.then(finish) : finish(response);
  };
  return app;
}

/** Unique, not secret: a random word per process and a counter, so that no request waits for randomness. */
function requestIds(): () => string {
  const boot = randomLetters(8);
  let count = 0;
  return () => {
    count += 1;
    return `req_${boot}${count.toString(36)}`;
  };
}
