import { expect, test } from 'vitest';
import { businessIn, hoursOf } from './json-ld';
import { proposeProfile, type SeenPage } from './propose-profile';
import { proposeSources } from './propose-sources';
import { proposeTopics } from './propose-topics';

const page = (given: Partial<SeenPage>): SeenPage => ({
  url: 'https://verandam.example/',
  title: null,
  siteName: null,
  description: null,
  language: 'en',
  text: '',
  links: [],
  jsonLd: [],
  ...given,
});

const hotel = JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'A website' },
    {
      '@type': ['Hotel', 'LocalBusiness'],
      name: 'Verandam',
      telephone: '+41 41 000 00 00',
      address: {
        streetAddress: 'Seeweg 1',
        postalCode: '6000',
        addressLocality: 'Luzern',
        addressCountry: 'CH',
      },
      openingHoursSpecification: [
        { dayOfWeek: ['https://schema.org/Monday', 'Tuesday'], opens: '7:00', closes: '22:00:00' },
        { dayOfWeek: 'Sunday', opens: 'late', closes: '22:00' },
      ],
    },
  ],
});

test('the business is what the page says to programs', () => {
  expect(proposeProfile([page({ jsonLd: ['{broken', hotel], title: 'Rooms | Hotel' })])).toMatchObject({
    name: 'Verandam',
    phone: '+41 41 000 00 00',
    address: 'Seeweg 1, 6000 Luzern, CH',
    hours: [
      { day: 'monday', opens: '07:00', closes: '22:00' },
      { day: 'tuesday', opens: '07:00', closes: '22:00' },
    ],
  });
});

test('and else what it says to people', () => {
  const text = 'Write to noreply@house.test or hello@house.test, or call +43 1 234 56 78.';
  expect(proposeProfile([page({ title: 'Home | House', text, description: 'A house.' })])).toMatchObject({
    name: 'House',
    email: 'hello@house.test',
    phone: '+43 1 234 56 78',
    description: 'A house.',
  });
  expect(proposeProfile([page({ links: ['tel:+431', 'mailto:a@b.test?subject=x'] })])).toMatchObject({
    email: 'a@b.test',
    phone: '+431',
  });
});

test('short hours are spread over their days', () => {
  const node = businessIn([
    JSON.stringify({ '@type': 'Store', openingHours: ['Mo-We 09:00-17:00', 'Sa,Su 10:00-12:00'] }),
  ]);
  expect(hoursOf(node ?? {}).map(({ day }) => day)).toEqual([
    'monday',
    'tuesday',
    'wednesday',
    'saturday',
    'sunday',
  ]);
});

test('what a stranger nests without end is read only so far', () => {
  let nested = '{"@type":"Thing"}';
  for (let depth = 0; depth < 2000; depth += 1) nested = `{"@type":"Thing","about":${nested}}`;
  expect(businessIn([nested])).toBeNull();
});

test('sources: the whole site, then the parts that answer most', () => {
  const front = 'https://shop.example/';
  const addresses = ['/faq', '/blog/a', '/blog/b', '/blog/c', '/x/1', 'https://other.example/faq'].map(
    (path) => new URL(path, front).href,
  );
  const [whole, ...parts] = proposeSources(front, addresses);
  expect(whole).toMatchObject({ kind: 'site', pages: 5 });
  expect(parts).toMatchObject([
    { kind: 'site', name: 'Blog', include: ['/blog', '/blog/*'], pages: 3 },
    { kind: 'page', name: 'Faq', url: 'https://shop.example/faq' },
  ]);
});

test('topics are headings that not every page has', () => {
  const headed = (url: string, ...names: string[]) => {
    let text = '';
    const marks = names.map((name) => {
      const start = text.length;
      text += `${name}\n`;
      return { kind: 'heading' as const, start, end: start + name.length, level: 2 };
    });
    return { url, text, marks };
  };
  const pages = [
    headed('/', 'Our garden', 'Newsletter'),
    headed('/a', 'Rooms', 'Book now'),
    headed('/b', 'Boats', 'Book now'),
    headed('/c', 'Book now'),
  ];
  expect(proposeTopics(pages).map(({ name }) => name)).toEqual(['Our garden', 'Rooms', 'Boats']);
});
