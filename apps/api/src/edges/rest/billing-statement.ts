import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { EntryFilter, exportEntries } from '../../features/billing';
import { Invalid } from '../../platform/errors';
import type { Platform } from '../../platform/platform';
import type { Env } from '../http/request-frame';
import { resolveWithin } from '../http/resolve-within';

/** The statement as a file: made while it is sent, so that nothing has to be held in memory. */
export function createBillingStatement(platform: Platform): Hono<Env> {
  return new Hono<Env>().get('/billing/entries.csv', async (c) => {
    const http = { headers: c.req.raw.headers, ip: c.env.ip, setCookies: [] };
    const ctx = await resolveWithin(platform, http, c.env.requestId);
    const filter = EntryFilter.safeParse(c.req.query());
    if (!filter.success) throw new Invalid('Some filters need another look.');
    const stream = Readable.from(exportEntries(ctx, filter.data));
    return new Response(Readable.toWeb(stream) as ReadableStream, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="statement.csv"',
        'Cache-Control': 'private, no-store',
      },
    });
  });
}
