import type { Signs } from '@parley/api/bench';
import { expect, test } from 'vitest';
import type { Example } from './examples';
import { learnFrom } from './learn';

const signs = (covered: number): Signs => ({ covered, own: 0.5 }) as Partial<Signs> as Signs;

/** What speaks of the question answers it; where nothing does, nothing answers. */
const business: Example[] = Array.from({ length: 12 }, (_, at) => {
  const answerable = at % 3 !== 0;
  const units = [0.1, answerable ? 0.9 : 0.2, 0.3].map((covered, place) => ({
    signs: signs(covered),
    right: answerable && place === 1,
    passage: { chunkId: `chk_${place}` },
  }));
  return { answerable, units };
});

test('the sign that tells right from wrong counts, the one that is always the same does not', () => {
  const { rank, confidence } = learnFrom({ a: business, b: business, c: business })('c');
  expect(rank.covered).toBeGreaterThan(1);
  expect(rank.own).toBeUndefined();
  expect(confidence.covered).toBeGreaterThan(0.5);
});

test('the same questions teach the same', () => {
  const businesses = { a: business, b: business };
  expect(learnFrom(businesses)()).toEqual(learnFrom(businesses)());
});

test('what a business would teach is not in what judges it', () => {
  const odd = business.map((example) => ({
    ...example,
    units: example.units.map((unit) => ({ ...unit, signs: signs(1 - unit.signs.covered) })),
  }));
  const learn = learnFrom({ a: business, b: business, odd });
  expect(learn('odd').rank.covered).toBeGreaterThan(learn().rank.covered ?? 0);
});
