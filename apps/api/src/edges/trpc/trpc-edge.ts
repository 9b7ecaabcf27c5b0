import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { Hono } from 'hono';
import type { Http } from '../../platform/ctx';
import type { Platform } from '../../platform/platform';
import { problemOf, toTrpcError } from '../../platform/trpc';
import { checkDepth, readBody } from '../http/read-body';
import type { Env } from '../http/request-frame';
import { resolveWithin } from '../http/resolve-within';
import { appRouter } from './router';

const endpoint = '/trpc';
const maxBatchSize = 20;

export function createTrpcEdge(platform: Platform): Hono<Env> {
  return new Hono<Env>().all('/*', async (c) => {
    const requestId = c.env.requestId;
    const http: Http = { headers: c.req.raw.headers, ip: c.env.ip, setCookies: [] };
    const response = await fetchRequestHandler({
      endpoint,
      router: appRouter,
      req: await withCheckedBody(c.req.raw),
      maxBatchSize,
      createContext: () => resolveWithin(platform, http, requestId).catch(rethrow),
      onError({ error, path }) {
        if (problemOf(error, requestId).reason !== 'bug') return;
        platform.log.error('bug', { requestId, route: path ?? endpoint, error: error.cause ?? error });
      },
    });
    for (const cookie of http.setCookies) response.headers.append('Set-Cookie', cookie);
    response.headers.set('Cache-Control', 'no-store');
    return response;
  });
}

/** Who cannot be told apart, or has asked too often, is answered under the right status as well. */
function rethrow(error: unknown): never {
  throw toTrpcError(error);
}

/** tRPC reads the body by itself, so it gets one that is within our limits already. */
async function withCheckedBody(request: Request): Promise<Request> {
  if (request.method === 'GET') return request;
  const body = await readBody(request);
  checkDepth(body);
  const { url, method, headers } = request;
  return new Request(url, { method, headers, body });
}
