import { Readable } from 'node:stream';
import { type Context, Hono } from 'hono';
import { catalogLimits, UploadImport, uploadImport } from '../../features/catalog';
import { Invalid, TooLarge } from '../../platform/errors';
import type { Platform } from '../../platform/platform';
import { bytesOf } from '../http/bytes-of';
import type { Env } from '../http/request-frame';
import { resolveWithin } from '../http/resolve-within';

/** Files of items: their bytes are the body itself. */
export function createCatalogImports(platform: Platform): Hono<Env> {
  return new Hono<Env>().post('/catalogs/:catalogId/imports/file', async (c) => {
    const http = { headers: c.req.raw.headers, ip: c.env.ip, setCookies: [] };
    const ctx = await resolveWithin(platform, http, c.env.requestId);
    const input = UploadImport.safeParse({ ...c.req.query(), catalogId: c.req.param('catalogId') });
    if (!input.success) throw new Invalid('Name the file and the catalog.');
    const body = Readable.from(bytesOf(bodyOf(c)), { objectMode: false });
    return c.json(await uploadImport(ctx, { ...input.data, body }), 200, { 'Cache-Control': 'no-store' });
  });
}

function bodyOf(c: Context<Env>) {
  const { body } = c.req.raw;
  const most = catalogLimits.importBytes;
  if (Number(c.req.header('content-length') ?? 0) > most)
    throw new TooLarge(`This file is larger than ${most / 1024 / 1024} MiB.`);
  if (!body) throw new Invalid('This file is empty.');
  return body;
}
