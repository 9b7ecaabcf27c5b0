import { markSvg } from '@parley/shared';
import { type Context, Hono } from 'hono';
import { trimTrailingSlash } from 'hono/trailing-slash';
import type { Clock } from '../../platform/clock';
import type { HealthReport } from '../../platform/health';
import { pageCsp, sendPage, widgetPageCsp } from './document';
import { homesSheet } from './homes/homes-frame';
import { createHomesSite } from './homes/homes-site';
import { hotelSheet } from './hotel/hotel-frame';
import { createHotelSite } from './hotel/hotel-site';
import { Landing } from './landing';
import { parleySheet } from './shell';
import type { Site } from './site';
import { robotsTxt, sitemapXml } from './sitemap';
import { sendStatus } from './status';
import type { Sheet } from './styles/sheet';

export type BusinessSlug = 'hotel' | 'homes';

export type PagesOptions = {
  health(): Promise<HealthReport>;
  /** Whether the one-time setup link still waits to be used. */
  setupOpen(): Promise<boolean>;
  /** Drawn by the build; without one a card of Parley has no picture. */
  socialImage: Uint8Array<ArrayBuffer> | null;
  siteKeyFor(business: BusinessSlug): Promise<string | null>;
  publicUrl: string;
  version: string;
  startedAt: Date;
  clock: Clock;
};

const sheets = new Map<string, Sheet>([parleySheet, hotelSheet, homesSheet].map((made) => [made.href, made]));
const icon = markSvg({ size: 64 });

/** Every HTML page this server shows by itself: landing, status, and the two demo businesses. */
export function createPages(options: PagesOptions): Hono {
  const { clock, publicUrl, setupOpen, siteKeyFor, socialImage } = options;
  const siteOf = (business: BusinessSlug) => async (): Promise<Site> => ({
    publicUrl,
    siteKey: await siteKeyFor(business),
    now: clock.now(),
  });
  return new Hono()
    .use('/demo/*', trimTrailingSlash(), letWidgetIn)
    .get('/', async (c) => sendPage(c, <Landing publicUrl={publicUrl} setupOpen={await setupOpen()} />))
    .get('/status', async (c) => sendStatus(c, { ...options, report: await options.health() }))
    .get('/assets/:file', (c, next) => sendSheet(c) ?? next())
    .get('/favicon.svg', sendIcon)
    .get('/favicon.ico', sendIcon)
    .get('/social.png', (c, next) => (socialImage ? sendPng(c, socialImage) : next()))
    .get('/robots.txt', (c) => c.text(robotsTxt(publicUrl)))
    .get('/sitemap.xml', (c) => c.body(sitemapXml(publicUrl), 200, { 'Content-Type': 'application/xml' }))
    .route('/demo/hotel', createHotelSite(siteOf('hotel')))
    .route('/demo/homes', createHomesSite(siteOf('homes')));
}

async function letWidgetIn(c: Context, next: () => Promise<void>): Promise<void> {
  await next();
  // Also when a page is only said to be unchanged: a browser then takes the policy of that answer.
  if (c.res.headers.get('Content-Security-Policy') !== pageCsp) return;
  c.res.headers.set('Content-Security-Policy', widgetPageCsp);
}

function sendSheet(c: Context): Response | undefined {
  const found = sheets.get(c.req.path);
  if (!found) return undefined;
  return c.body(found.body, 200, {
    'Content-Type': 'text/css; charset=utf-8',
    'Cache-Control': 'public, max-age=31536000, immutable',
  });
}

const sendIcon = (c: Context): Response =>
  c.body(icon, 200, {
    'Content-Type': 'image/svg+xml; charset=utf-8',
    'Cache-Control': 'public, max-age=86400',
  });

const sendPng = (c: Context, png: Uint8Array<ArrayBuffer>): Response =>
  c.body(png, 200, { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=86400' });
