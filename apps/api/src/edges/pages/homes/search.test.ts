import { expect, test } from 'vitest';
import { cityOf, projects } from '../../../demo/verandam/projects';
import { loanOf, readLoan } from './loan';
import { alternativesTo, anyHome, findHomes, readWish, wishQuery } from './search';

test('no wish finds everything, cheapest first', () => {
  const found = findHomes(readWish({}));
  expect(found).toHaveLength(projects.length);
  const least = found.map(({ homes }) => Math.min(...homes.map(({ priceLakh }) => priceLakh)));
  expect(least).toEqual(least.toSorted((a, b) => a - b));
});

test('every home found fits every wish', () => {
  const wish = readWish({ city: 'Bengaluru', configuration: '2BHK', budget: '150' });
  const found = findHomes(wish);
  expect(found.map(({ project }) => project.slug)).toEqual([
    'green-line-gardens',
    'silver-oak-court',
    'lakeline-residences',
  ]);
  for (const { project, homes } of found) {
    expect(cityOf(project)).toBe('Bengaluru');
    expect(homes.every((home) => home.configuration === '2BHK' && home.priceLakh <= 150)).toBe(true);
  }
});

test('what a form cannot have sent is no wish at all', () => {
  expect(
    readWish({ city: 'Atlantis', configuration: '9BHK', budget: '-1', status: '<b>', sort: 'x' }),
  ).toEqual(anyHome);
});

test('a wish survives its own query string', () => {
  const wish = readWish({
    city: 'Pune',
    configuration: '3BHK',
    budget: '200',
    status: 'Ready to move',
    sort: 'size',
  });
  expect(readWish(Object.fromEntries(new URLSearchParams(wishQuery(wish))))).toEqual(wish);
});

test('nothing found always leaves a way on', () => {
  const wish = readWish({ city: 'Kochi', configuration: 'Villa', budget: '100' });
  expect(findHomes(wish)).toHaveLength(0);
  const ways = alternativesTo(wish);
  expect(ways.length).toBeGreaterThan(0);
  for (const { matches } of ways) expect(matches.length).toBeGreaterThan(0);
});

test('a loan form accepts anything and calculates something a bank could write', () => {
  expect(readLoan({})).toEqual({ priceLakh: 129, down: 25, rate: 8.5, years: 20 });
  expect(readLoan({ priceLakh: '1e99', down: '-5', rate: 'NaN', years: '7.4' })).toEqual({
    priceLakh: 2000,
    down: 10,
    rate: 8.5,
    years: 7,
  });
  expect(loanOf(readLoan({ priceLakh: '80' })).priceInr).toBe(8_000_000);
});
