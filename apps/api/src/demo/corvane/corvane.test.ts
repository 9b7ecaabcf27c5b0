import { expect, test } from 'vitest';
import { articles } from './articles';
import { quoteStay, seasons } from './rates';
import { rooms } from './rooms';

test('every month has exactly one season', () => {
  expect(seasons.flatMap(({ months }) => [...months]).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 12 }, (_, index) => index + 1),
  );
});

test('a stay costs its nights: season, weekend, month change', () => {
  const harbour = rooms.find(({ slug }) => slug === 'harbour-double');
  if (!harbour) throw new Error('no harbour double');
  expect(quoteStay(harbour, new Date('2026-06-29'), 3).nightsEuro).toEqual([215, 215, 260]);
  expect(quoteStay(harbour, new Date('2026-11-20'), 3)).toEqual({
    nightsEuro: [197, 197, 179],
    totalEuro: 573,
  });
});

test('the rates article names every room', () => {
  const body = articles.find(({ slug }) => slug === 'rooms-and-rates')?.body ?? '';
  for (const { name, fromEuro } of rooms) expect(body).toMatch(new RegExp(`${name} \\|.*€ ${fromEuro} \\|`));
});
