import { expect } from 'vitest';
import { test } from '../../../../test/fixtures';
import { aPage, aSite, type Pages } from '../../../../test/knowledge';
import type { Ctx } from '../../../platform/ctx';
import { createEgress } from '../../../platform/egress';
import { discoverSite } from './discover-site';

const organization = JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'Start', publisher: { '@id': '#house' } },
    {
      '@id': '#house',
      '@type': ['Hotel', 'LocalBusiness'],
      name: 'Haus Seeblick',
      description: 'Nine rooms by the lake.',
      telephone: '+41 41 555 01 01',
      email: 'mailto:hallo@seeblick.test',
      address: {
        streetAddress: 'Seeweg 1',
        postalCode: '6353',
        addressLocality: 'Weggis',
        addressCountry: 'CH',
      },
      openingHoursSpecification: [
        { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday'], opens: '07:00', closes: '22:00' },
        { dayOfWeek: 'https://schema.org/Sunday', opens: '08:00', closes: '12:00' },
      ],
    },
  ],
});

const listed = [
  ...['', 'zimmer/see', 'zimmer/berg', 'zimmer/garten', 'preise', 'kontakt'].map((path) => `/de/${path}`),
  ...['', 'rooms/lake', 'rooms/mountain', 'faq', 'contact'].map((path) => `/en/${path}`),
  ...['a', 'b', 'c', 'd'].map((path) => `/blog/${path}?utm_source=sitemap`),
  ...['logo.png', 'gone', 'de/alt'].map((path) => `/${path}`),
];

const inGerman = (page: string) => page.replace('lang="en"', 'lang="de"');

/** As a hotel's site is: two languages, lists of lists, tracked and moved and missing addresses. */
async function aHotel(ctx: Ctx, changes: (url: string) => Pages = () => ({})) {
  const site = await aSite({});
  const xml = (body: string) => ({ headers: { 'content-type': 'application/xml' }, body });
  const urlset = (paths: string[]) =>
    xml(`<urlset>${paths.map((path) => `<url><loc>${site.url}${path}</loc></url>`).join('')}</urlset>`);
  const lists = ['/sitemap-a.xml', '/sitemap-b.xml', '/missing.xml'];
  const sitemaps = lists.map((path) => `<sitemap><loc>${site.url}${path}</loc></sitemap>`).join('');
  const links =
    '<nav><a href="/de/kontakt">Kontakt</a><a href="/en/faq">FAQ</a><a href="tel:+1">Call</a></nav>';
  Object.assign(site.pages, {
    '/robots.txt': `User-agent: *\nDisallow: /admin\nSitemap: ${site.url}/sitemap_index.xml\n`,
    '/sitemap_index.xml': xml(`<sitemapindex>${sitemaps}</sitemapindex>`),
    '/sitemap-a.xml': urlset(listed.slice(0, 9)),
    '/sitemap-b.xml': urlset([...listed.slice(9), 'https://elsewhere.test/faq', '/admin/x']),
    '/': { status: 302, headers: { location: '/de/' }, body: '' },
    '/de/': inGerman(
      aPage(
        'Willkommen | Haus Seeblick',
        `Unser kleines Haus liegt am See und hat neun Zimmer, jedes mit einem Balkon. ${links}`,
        `<link rel="canonical" href="${site.url}/de/"><script type="application/ld+json">${organization}</script>`,
      ),
    ),
    '/de/kontakt': inGerman(
      aPage('Anreise und Kontakt', 'Mit dem Schiff sind es vierzig Minuten von Luzern zu uns.'),
    ),
    '/en/faq': aPage(
      'Questions our guests ask',
      'Breakfast is from seven to eleven and dogs are welcome here.',
    ),
    '/en/contact': { status: 404, body: 'Gone.' },
    ...changes(site.url),
  });
  Object.assign(ctx.platform, { egress: createEgress({ userAgent: 'Parley/test', allow: [site.host] }) });
  return site;
}

test('a business is proposed as its site shows it', async ({ ctx }) => {
  const site = await aHotel(ctx);
  const found = await discoverSite(ctx, { url: site.url });
  expect(found.url).toBe(`${site.url}/de/`);
  expect(found.profile).toMatchObject({
    name: 'Haus Seeblick',
    description: 'Nine rooms by the lake.',
    phone: '+41 41 555 01 01',
    email: 'hallo@seeblick.test',
    address: 'Seeweg 1, 6353 Weggis, CH',
    languages: ['de', 'en'],
  });
  expect(found.profile.hours.map(({ day, opens }) => `${day} ${opens}`)).toEqual([
    'monday 07:00',
    'tuesday 07:00',
    'wednesday 07:00',
    'sunday 08:00',
  ]);
  const [whole, ...parts] = found.sources;
  expect(whole).toMatchObject({ kind: 'site', pages: 17 });
  expect(Object.fromEntries(parts.map(({ name, pages, include }) => [name, [pages, include[1]]]))).toEqual({
    Blog: [4, '/blog/*'],
    'Zimmer (de)': [3, '/de/zimmer/*'],
    'Rooms (en)': [2, '/en/rooms/*'],
    'Preise (de)': [1, undefined],
    'Kontakt (de)': [1, undefined],
    'Faq (en)': [1, undefined],
    'Contact (en)': [1, undefined],
  });
  expect(found.topics.map(({ name }) => name)).toEqual([
    'Willkommen | Haus Seeblick',
    'Anreise und Kontakt',
    'Questions our guests ask',
  ]);
  expect(site.asked).not.toContain('/admin/x');
});

test('a site that is in trouble in places is proposed by the rest', async ({ ctx }) => {
  const silent = () => undefined;
  const site = await aHotel(ctx, (url) => ({
    '/sitemap-a.xml': { body: '<urlset><url><loc>' },
    '/sitemap-b.xml': { status: 500, body: '' },
    '/en/faq': (_, response) => response.destroy(),
    '/de/kontakt': { status: 301, headers: { location: `${url}/de/kontakt` }, body: '' },
    '/silent': silent,
  }));
  const found = await discoverSite(ctx, { url: site.url });
  expect(found.profile.name).toBe('Haus Seeblick');
  expect(found.read).toHaveLength(1);
  expect(found.sources[0]?.pages).toBe(3);
});
