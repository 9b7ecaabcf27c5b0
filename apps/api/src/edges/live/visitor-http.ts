import { liveLimits } from '@parley/shared/live-constants';
import type { Context } from 'hono';
import { authorizeVisitor } from '../../platform/authorize';
import type { Ctx } from '../../platform/ctx';
import { Invalid } from '../../platform/errors';
import { parseJson, readBody } from '../http/read-body';
import type { Env } from '../http/request-frame';
import type { Desk } from './desk';
import { type Admitted, admitVisitor, bearerOf } from './visitor-door';

export const noStore = { 'Cache-Control': 'no-store' } as const;

type Schema<Value> = { safeParse(value: unknown): { success: true; data: Value } | { success: false } };

export async function bodyAs<Value>(c: Context<Env>, schema: Schema<Value>): Promise<Value> {
  return parsed(schema, parseJson(await readBody(c.req.raw, liveLimits.frameBytes)));
}

export function parsed<Value>(schema: Schema<Value>, given: unknown): Value {
  const result = schema.safeParse(given);
  if (!result.success) throw new Invalid('This is not in the form the live protocol takes.');
  return result.data;
}

/** A request without one comes from no browser's page, and so from none of the sites that may. */
export const originOf = (c: Context<Env>): string => c.req.header('origin') ?? '';

export function admit({ platform }: Desk, c: Context<Env>): Promise<Admitted> {
  const { ip, requestId } = c.env;
  const token = bearerOf(c.req.header('authorization'));
  const userAgent = c.req.header('user-agent');
  return admitVisitor(platform, { token, origin: originOf(c), ip, userAgent, requestId });
}

export function anonymous({ platform }: Desk, c: Context<Env>): Ctx {
  return {
    platform,
    requestId: c.env.requestId,
    http: { headers: c.req.raw.headers, ip: c.env.ip, setCookies: [] },
    actor: { kind: 'anonymous' },
    workspace: null,
    tenantId: null,
    strayed: false,
  };
}

/** What has no frame of its own to be counted by. */
export async function countAsked(ctx: Ctx): Promise<void> {
  const { tenantId, contactId } = authorizeVisitor(ctx);
  await ctx.platform.limits.consume('visitor-requests', `${tenantId} ${contactId}`);
}
