import { Readable } from 'node:stream';
import { type Context, Hono } from 'hono';
import { AddFile, addFile, mostFileBytes, openOriginal } from '../../features/knowledge';
import { Invalid, TooLarge } from '../../platform/errors';
import type { Platform } from '../../platform/platform';
import { bytesOf } from '../http/bytes-of';
import type { Env } from '../http/request-frame';
import { resolveWithin } from '../http/resolve-within';

/** Files of the knowledge: their bytes are the body itself, so that nothing has to be held in memory. */
export function createKnowledgeFiles(platform: Platform): Hono<Env> {
  return new Hono<Env>()
    .post('/knowledge/files', async (c) => {
      const ctx = await caller(platform, c);
      const input = AddFile.safeParse(saidOf(c));
      if (!input.success) throw new Invalid('Name the file, and the collection it goes to.');
      const source = await addFile(ctx, {
        ...input.data,
        stream: Readable.from(bytesOf(bodyOf(c)), { objectMode: false }),
      });
      return c.json(source, 200, { 'Cache-Control': 'no-store' });
    })
    .get('/knowledge/documents/:id/original', async (c) => {
      const ctx = await caller(platform, c);
      const { stream, size, name } = await openOriginal(ctx, { id: c.req.param('id') });
      return new Response(Readable.toWeb(stream) as ReadableStream, {
        headers: {
          'Content-Type': 'application/octet-stream',
          'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
          'Content-Length': String(size),
          'Content-Security-Policy': "default-src 'none'; sandbox",
          'Cache-Control': 'private, no-store',
        },
      });
    });
}

function caller(platform: Platform, c: Context<Env>) {
  const http = { headers: c.req.raw.headers, ip: c.env.ip, setCookies: [] };
  return resolveWithin(platform, http, c.env.requestId);
}

function saidOf(c: Context<Env>) {
  const { tag, ...said } = c.req.queries();
  const single = Object.fromEntries(Object.entries(said).map(([name, [value]]) => [name, value]));
  const mediaType = c.req.header('content-type');
  return { ...single, ...(mediaType && { mediaType }), ...(tag && { tags: tag }) };
}

function bodyOf(c: Context<Env>) {
  const { body } = c.req.raw;
  if (Number(c.req.header('content-length') ?? 0) > mostFileBytes)
    throw new TooLarge(`This file is larger than ${mostFileBytes / 1024 / 1024} MiB.`);
  if (!body) throw new Invalid('This file is empty.');
  return body;
}
