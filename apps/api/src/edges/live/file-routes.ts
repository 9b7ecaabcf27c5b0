import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { openFile } from '../../features/conversations';
import type { Platform } from '../../platform/platform';
import type { Env } from '../http/request-frame';

type Opened = Awaited<ReturnType<typeof openFile>>;

/** Files of conversations. Their address is the permission; what they are, a browser is not left to guess. */
export function createFileRoutes(platform: Platform): Hono<Env> {
  return new Hono<Env>().get('/files/:tenantId/:fileId/:signature/:name', async (c) => {
    const { name, ...address } = c.req.param();
    const file = await openFile(platform, { ...address, thumb: name === 'thumb' });
    return send(file, c.req.header('range'));
  });
}

function send(file: Opened, range: string | undefined): Response {
  const wanted = rangeOf(range, file.size);
  const headers = {
    ...headersOf(file),
    ...(wanted && { 'Content-Range': `bytes ${wanted.from}-${wanted.to}/${file.size}` }),
    'Content-Length': String(wanted ? wanted.to - wanted.from + 1 : file.size),
  };
  const bytes = wanted ? Readable.from(cut(file.stream, wanted)) : file.stream;
  return new Response(Readable.toWeb(bytes) as ReadableStream, { status: wanted ? 206 : 200, headers });
}

function headersOf({ contentType, inline, name }: Opened): Record<string, string> {
  const disposition = inline ? 'inline' : 'attachment';
  return {
    'Content-Type': contentType,
    'Content-Disposition': `${disposition}; filename*=UTF-8''${encodeURIComponent(name)}`,
    'Cache-Control': 'private, max-age=31536000, immutable',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Accept-Ranges': 'bytes',
  };
}

type Stretch = { from: number; to: number };

/** Players of sound ask for parts. Anything but one plain stretch is answered whole. */
function rangeOf(header: string | undefined, size: number): Stretch | null {
  const [, from, to] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (from === undefined) return null;
  const stretch = { from: Number(from), to: to ? Math.min(Number(to), size - 1) : size - 1 };
  return stretch.from <= stretch.to ? stretch : null;
}

async function* cut(stream: Readable, { from, to }: Stretch): AsyncGenerator<Buffer> {
  let at = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const start = Math.max(0, from - at);
    const end = Math.min(chunk.length, to + 1 - at);
    if (start < end) yield chunk.subarray(start, end);
    at += chunk.length;
    if (at > to) return;
  }
}
