import { expect, test } from 'vitest';
import { demoBusinesses } from '../../demo';
import type { HealthReport } from '../../platform/health';
import { drawPicture } from '../../platform/media';
import { socialImage } from './art/social-image';
import { createPages, type PagesOptions } from './pages';
import { publicPaths } from './sitemap';

const healthy: HealthReport = {
  state: 'ok',
  draining: false,
  at: new Date('2026-11-21T10:00:00Z'),
  checks: [{ name: 'database', state: 'ok', detail: null, tookMs: 1.2 }],
};

function pages(changes: Partial<PagesOptions> = {}) {
  return createPages({
    health: async () => healthy,
    setupOpen: async () => false,
    siteKeyFor: async () => null,
    socialImage: null,
    publicUrl: 'https://parley.test',
    version: '1.2.3',
    startedAt: new Date('2026-11-20T08:00:00Z'),
    clock: { now: () => new Date('2026-11-21T10:00:00Z') },
    ...changes,
  });
}

const app = pages();
const read = async (path: string) => (await app.request(path)).text();

/** Served beside these pages by the whole server. */
const elsewhere = ['/admin', '/docs', '/api/', '/healthz', '/readyz'];

test.each(publicPaths())('%s is a whole, light, safe page', async (path) => {
  const response = await app.request(path);
  const body = await response.text();
  expect(response.status).toBe(200);
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(30_000);
  expect(body).toMatch(/^<!doctype html><html lang="en/);
  expect(body.match(/<h1[ >]/g)).toHaveLength(1);
  expect(body).toMatch(/<meta name="description" content="[^"]{20,}"/);
  expect(body).toContain(`<link rel="canonical" href="https://parley.test${path}"/>`);
  expect(body).toContain('<a class="skip" href="#main">');
  expect(body).not.toMatch(/ style=|<style|<script(?! type="application\/ld\+json")| on[a-z]+=/);
  const policy = response.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  for (const [, json] of body.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)) {
    expect(JSON.parse(json ?? '')).toMatchObject({ '@context': 'https://schema.org' });
  }
});

test('the demo sites carry the widget of their business, and their policy lets it in', async () => {
  const siteKeyFor = async (business: string) => `pk_${business}`;
  for (const business of ['hotel', 'homes']) {
    const response = await pages({ siteKeyFor }).request(`/demo/${business}`);
    const tag = `<script async="" src="/widget.js" data-site-key="pk_${business}"></script>`;
    expect(await response.text()).toContain(tag);
    const policy = response.headers.get('content-security-policy');
    const headers = { 'if-none-match': String(response.headers.get('etag')) };
    const again = await pages({ siteKeyFor }).request(`/demo/${business}`, { headers });
    expect(again.status).toBe(304);
    expect(again.headers.get('content-security-policy')).toBe(policy);
    for (const wanted of ["script-src 'self'", "connect-src 'self'", "img-src 'self'", "media-src 'self'"]) {
      expect(policy).toContain(wanted);
    }
  }
  expect((await app.request('/')).headers.get('content-security-policy')).not.toContain('script-src');
});

test('titles and descriptions say which page it is', async () => {
  const bodies = await Promise.all(publicPaths().map(read));
  const titles = bodies.map((body) => /<title>(.*?)<\/title>/.exec(body)?.[1]);
  expect(new Set(titles).size).toBe(titles.length);
});

/** Every address a page speaks of, on this server. */
function targetsOf(path: string, body: string): string[] {
  return [...body.matchAll(/ (?:href|src|srcset|action)="([^"]+)"/g)]
    .map(([, target = '']) => (target.startsWith('#') ? path + target : target.replaceAll('&amp;', '&')))
    .filter((target) => target.startsWith('/'))
    .filter((target) => !elsewhere.some((prefix) => target.startsWith(prefix)));
}

test('every link, picture and stylesheet leads somewhere, anchors included', async () => {
  const seen = new Map<string, string>();
  const load = async (path: string) => {
    const response = await app.request(path);
    expect(response.status, path).toBe(200);
    seen.set(path, await response.text());
  };
  for (const path of publicPaths()) await load(path);
  const wanted = new Set([...seen].flatMap(([path, body]) => targetsOf(path, body)));
  expect(wanted.size).toBeGreaterThan(200);
  for (const target of wanted) {
    const [path = '', anchor] = target.split('#');
    if (!seen.has(path)) await load(path);
    if (anchor) expect(seen.get(path), target).toContain(`id="${anchor}"`);
  }
});

test('every item of the demo catalogs has its page, its place on it, and its picture', async () => {
  for (const { url, image } of demoBusinesses
    .flatMap(({ catalogs }) => catalogs)
    .flatMap(({ items }) => items)) {
    const [path = '', anchor] = url.split('#');
    const body = await read(path);
    if (anchor) expect(body).toContain(`id="${anchor}"`);
    const picture = await app.request(image);
    expect(picture.status, image).toBe(200);
    expect(picture.headers.get('content-type')).toContain('image/svg+xml');
  }
});

test('pictures carry no script and nothing from elsewhere', async () => {
  const images = demoBusinesses
    .flatMap(({ catalogs }) => catalogs)
    .flatMap(({ items }) => items.map(({ image }) => image));
  for (const image of new Set(images)) {
    const svg = await read(image);
    expect(svg.length).toBeLessThan(40_000);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/<script|NaN|undefined|https?:/);
  }
});

test('styles never change under their name, pages are asked about again', async () => {
  const href = /href="(\/assets\/parley-[^"]+\.css)"/.exec(await read('/'))?.[1] ?? '';
  const style = await app.request(href);
  expect(style.headers.get('cache-control')).toContain('immutable');
  expect(style.headers.get('content-type')).toContain('text/css');
  const first = await app.request('/demo/hotel');
  const etag = first.headers.get('etag') ?? '';
  expect(etag).not.toBe('');
  const again = await app.request('/demo/hotel', { headers: { 'If-None-Match': etag } });
  expect(again.status).toBe(304);
});

test('a link to the landing page is shown with our picture, of the size that it says', async () => {
  const png = await drawPicture(socialImage());
  expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  const size = new DataView(png.buffer, png.byteOffset + 16);
  expect([size.getUint32(0), size.getUint32(4)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(60_000);

  const html = await read('/');
  const meta = (name: string) => new RegExp(`property="og:image${name}" content="([^"]+)"`).exec(html)?.[1];
  expect([meta(''), meta(':width'), meta(':height')]).toEqual([
    'https://parley.test/social.png',
    '1200',
    '630',
  ]);
  const sent = await pages({ socialImage: new Uint8Array(png) }).request('/social.png');
  expect(sent.headers.get('content-type')).toBe('image/png');
  expect((await sent.arrayBuffer()).byteLength).toBe(png.length);
  expect(socialImage()).not.toContain('<text');
});

test('what is not there falls through, a trailing slash is forgiven', async () => {
  for (const path of [
    '/demo/hotel/rooms/none',
    '/demo/homes/projects/none',
    '/demo/homes/guide/none',
    '/assets/none.css',
    '/demo/hotel/art/none.svg',
    '/demo/hotel/faq/none',
  ]) {
    expect((await app.request(path)).status, path).toBe(404);
  }
  const slash = await app.request('/demo/homes/projects/');
  expect(slash.status).toBe(301);
  expect(slash.headers.get('location')).toContain('/demo/homes/projects');
});

test('the setup hint is there as long as setup is open', async () => {
  expect(await read('/')).not.toContain('Finish setting up');
  const open = await pages({ setupOpen: async () => true }).request('/');
  expect(await open.text()).toContain('the link is in your terminal');
});

test('each demo site asks for its own site key', async () => {
  const asked: string[] = [];
  const watched = pages({
    siteKeyFor: async (business) => {
      asked.push(business);
      return 'pk_test';
    },
  });
  await watched.request('/demo/hotel');
  await watched.request('/demo/homes');
  await watched.request('/');
  expect(asked).toEqual(['hotel', 'homes']);
});

test('robots and sitemap speak of public pages only', async () => {
  expect(await read('/robots.txt')).toContain('Disallow: /admin');
  const sitemap = await read('/sitemap.xml');
  expect(sitemap.match(/<loc>/g)).toHaveLength(publicPaths().length);
  expect(sitemap).not.toMatch(/admin|\/dev\//);
});
