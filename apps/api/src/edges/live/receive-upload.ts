import { Readable } from 'node:stream';
import type { FileView } from '@parley/shared/message';
import { messageLimits } from '@parley/shared/message-limits';
import type { Context } from 'hono';
import { storeUpload } from '../../features/conversations';
import type { Ctx } from '../../platform/ctx';
import { Forbidden, Invalid, TooLarge } from '../../platform/errors';
import { bytesOf } from '../http/bytes-of';
import { isOwn } from '../http/origin-guard';
import type { Env } from '../http/request-frame';
import { resolveWithin } from '../http/resolve-within';
import type { Desk } from './desk';
import { admit } from './visitor-http';

/** The bytes as they come, counted on their way to the store. Members send theirs here too, by their session. */
export async function receiveUpload(desk: Desk, c: Context<Env>): Promise<FileView> {
  const ctx = await uploader(desk, c);
  const { body } = c.req.raw;
  const announced = Number(c.req.header('content-length') ?? 0);
  if (announced > messageLimits.fileBytes) {
    throw new TooLarge(`This file is larger than ${messageLimits.fileBytes / 1024 / 1024} MiB.`);
  }
  if (!body) throw new Invalid('This file is empty.');
  const durationMs = Number(c.req.query('durationMs') ?? Number.NaN);
  return storeUpload(ctx, {
    name: (c.req.query('name') ?? '').slice(0, 300),
    bytes: Readable.from(bytesOf(body), { objectMode: false }),
    declaredType: c.req.header('content-type') ?? 'application/octet-stream',
    ...(Number.isFinite(durationMs) && { durationMs }),
  });
}

async function uploader(desk: Desk, c: Context<Env>): Promise<Ctx> {
  const { headers } = c.req.raw;
  const bySession = headers.has('cookie') && !headers.has('authorization');
  const byKey = headers.get('authorization')?.startsWith('Bearer sk_');
  if (!bySession && !byKey) return (await admit(desk, c)).ctx;
  if (bySession && !isOwn(headers, new URL(desk.platform.publicUrl).origin)) {
    throw new Forbidden('This request came from another site.');
  }
  return resolveWithin(desk.platform, { headers, ip: c.env.ip, setCookies: [] }, c.env.requestId);
}
