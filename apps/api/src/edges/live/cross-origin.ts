import type { Context } from 'hono';
import { Forbidden } from '../../platform/errors';
import type { Platform } from '../../platform/platform';
import type { Env } from '../http/request-frame';
import { corsHeaders, createOrigins, preflightHeaders } from './origins';

/** Other sites may call what is here and nothing else, and their visitors' cookies are none of it. */
export function crossOrigin(platform: Platform) {
  const origins = createOrigins(platform);
  return async (c: Context<Env>, next: () => Promise<void>): Promise<Response | undefined> => {
    const origin = c.req.header('origin');
    const known = origin !== undefined && (await origins.isKnown(origin)) ? origin : null;
    const headers = corsHeaders(known);
    if (c.req.method === 'OPTIONS') {
      if (known === null) throw new Forbidden('No site key allows this site.');
      return c.body(null, 204, { ...headers, ...preflightHeaders });
    }
    await next();
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
    return undefined;
  };
}
