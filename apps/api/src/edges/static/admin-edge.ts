import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import type { Env } from '../http/request-frame';
import { createStaticEdge } from './static-edge';

const nonceMark = '__NONCE__';

/** The admin app: its files, and its one page for every address inside it, with a fresh nonce each time. */
export function createAdminEdge(folder: string): Hono<Env> {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const preview = readFileSync(join(folder, 'preview.html'), 'utf8');
  const files = createStaticEdge({ at: '/admin', folder, csp: "default-src 'none'", hashed: 'assets' });
  return new Hono<Env>()
    .get('/assets/*', (c) => files.fetch(c.req.raw, c.env))
    .get('/messenger-preview', (c) =>
      c.html(preview, 200, { 'Cache-Control': 'no-cache', 'Content-Security-Policy': previewCsp }),
    )
    .get('/*', (c) => {
      const nonce = randomBytes(16).toString('base64');
      return c.html(page.replaceAll(nonceMark, nonce), 200, {
        'Cache-Control': 'no-store',
        'Content-Security-Policy': adminCsp(nonce),
      });
    });
}

function adminCsp(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The messenger with settings that are not saved: it may connect to nothing, so nothing of it is kept. */
const previewCsp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  'media-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');
