import { TRPCError } from '@trpc/server';
import { Hono } from 'hono';
import type { Ctx, Http } from '../../platform/ctx';
import { Invalid } from '../../platform/errors';
import type { Platform } from '../../platform/platform';
import { createCallerFactory } from '../../platform/trpc';
import { readJson } from '../http/read-body';
import type { Env } from '../http/request-frame';
import { resolveWithin } from '../http/resolve-within';
import { appRouter } from '../trpc/router';
import { restRoutes } from './rest-routes';

const callerOf = createCallerFactory(appRouter);

/** The procedures that carry a REST path, each under its own method and path. */
export function createRestEdge(platform: Platform): Hono<Env> {
  const edge = new Hono<Env>();
  for (const { method, path, procedure } of restRoutes()) {
    edge.on(method, path, async (c) => {
      const http: Http = { headers: c.req.raw.headers, ip: c.env.ip, setCookies: [] };
      const ctx = await resolveWithin(platform, http, c.env.requestId);
      const body = method === 'GET' || method === 'DELETE' ? {} : asObject(await readJson(c.req.raw));
      const input = { ...c.req.query(), ...body, ...c.req.param() };
      const response = Response.json(await call(ctx, procedure, input), {
        headers: { 'Cache-Control': 'no-store' },
      });
      for (const cookie of http.setCookies) response.headers.append('Set-Cookie', cookie);
      return response;
    });
  }
  return edge;
}

type Call = (input: unknown) => Promise<unknown>;

async function call(ctx: Ctx, procedure: string, input: object): Promise<unknown> {
  let found: unknown = callerOf(ctx);
  for (const name of procedure.split('.')) found = (found as Record<string, unknown>)[name];
  if (typeof found !== 'function') throw new TRPCError({ code: 'NOT_FOUND' });
  return (found as Call)(input);
}

function asObject(body: unknown): object {
  if (body === undefined) return {};
  if (body === null || typeof body !== 'object' || Array.isArray(body))
    throw new Invalid('Send a JSON object.');
  return body;
}
