import { Card, Comparison, TeamBody } from '@parley/shared/message';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { homeAttributes } from '../../../../test/catalogs';
import { Attributes } from '../attributes/attribute';
import { sayIn } from '../wording/say';
import { addressOf, cardOf, type Shown } from './card-of';
import { comparisonOf } from './comparison-of';
import { cut } from './cut';

const say = sayIn('en');
const attributes = Attributes.parse(homeAttributes);
const home: Shown = {
  title: 'Barbet 2BHK',
  description: 'A quiet home under old trees.',
  url: '/homes/barbet',
  picture: '/pictures/barbet',
  values: {
    place: { name: 'Whitefield', city: 'Bengaluru' },
    configuration: '2BHK',
    price: 12_900_000,
    area: 805,
    left: { left: 3, at: '2026-11-20T13:00:00.000Z' },
  },
};

describe('a card', () => {
  test('has price, place, stock with its time, and the rest to compare', () => {
    expect(cardOf(attributes, home, { say, why: 'Under ₹2 Cr' })).toEqual({
      title: 'Barbet 2BHK',
      subtitle: 'Whitefield, Bengaluru',
      url: '/homes/barbet',
      imageUrl: '/pictures/barbet',
      price: '₹1.29 Cr',
      note: 'Under ₹2 Cr · 3 left, as of 20 Nov 2026, 13:00 UTC',
      text: 'A quiet home under old trees.',
      facts: [
        { label: 'Configuration', value: '2BHK' },
        { label: 'Carpet area', value: '805 sq ft' },
      ],
    });
  });

  test('says what a price is of, where its name does', () => {
    const nightly = attributes.map((each) =>
      each.key === 'price' ? { ...each, label: 'From, a night' } : each,
    );
    expect(cardOf(nightly, home, { say }).price).toBe('₹1.29 Cr · From, a night');
  });

  test('leaves out what is not known', () => {
    const bare = { title: 'Bare', description: '', url: null, picture: null, values: {} };
    expect(cardOf(attributes, bare, { say })).toEqual({ title: 'Bare' });
  });

  test.each(['javascript:alert(1)', 'http://homes.example', '//homes.example', 'data:text/html,x'])(
    'leads nowhere by %s',
    (url) => expect(addressOf(url)).toBeNull(),
  );

  test('may be sent whatever the item says', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 250 });
    fc.assert(
      fc.property(text, text, text, (title, description, configuration) => {
        const item = { ...home, title: `x${title}`, description, url: title, values: { configuration } };
        const card = cardOf(attributes, item, { say, why: description.slice(0, 120) });
        expect(Card.safeParse(card).success).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

test('what is cut is no longer than it may be, and ends in a whole letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const short = cut(text, 100);
      expect(short.length).toBeLessThanOrEqual(100);
      expect(short).not.toMatch(/\p{Cs}/u);
    }),
  );
  expect(cut(`${'word '.repeat(10)}`.trim(), 29)).toBe('word word word word word…');
});

test('a comparison may be sent whatever was compared', () => {
  const cell = fc.record({ text: fc.option(fc.string({ maxLength: 400 })), value: fc.constant(null) });
  const column = fc.record({
    id: fc.string(),
    title: fc.string({ minLength: 1, maxLength: 300 }),
    url: fc.option(fc.constantFrom('https://homes.example', '/homes', 'javascript:alert(1)')),
    image: fc.option(fc.string()),
    picture: fc.option(fc.constantFrom('/pictures/a', '/art/b.webp')),
  });
  const row = fc.record({
    key: fc.string(),
    label: fc.string({ minLength: 1, maxLength: 80 }),
    cells: fc.tuple(cell, cell, cell),
    best: fc.constant<number[]>([]),
  });
  const all = fc.record({
    columns: fc.tuple(column, column, column),
    rows: fc.array(row, { minLength: 1, maxLength: 40 }),
  });
  fc.assert(
    fc.property(all, (comparison) => {
      const body = comparisonOf(comparison);
      expect(Comparison.safeParse(body).error).toBeUndefined();
      expect(TeamBody.safeParse({ kind: 'comparison', ...body }).success).toBe(true);
    }),
  );
});
