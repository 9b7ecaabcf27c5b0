import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costOf, findPrice, type Price, units } from './domain';
import { priceSeeds } from './seeds';

const day = (n: number) => new Date(Date.UTC(2026, 0, n));
const price = (overrides: Partial<Price>): Price => ({
  ...{ id: 'p', unit: 'reply', provider: '*', model: '*', credits: 1, per: 1, effectiveFrom: day(1) },
  ...overrides,
});
const wanted = { unit: 'reply', provider: 'openai', model: 'gpt-4o' } as const;

test('the price that says most exactly what is wanted holds, in the version that has begun', () => {
  const list = [
    price({ id: 'any' }),
    price({ id: 'provider', provider: 'openai' }),
    price({ id: 'model', provider: 'openai', model: 'gpt-4o' }),
    price({ id: 'next', provider: 'openai', model: 'gpt-4o', effectiveFrom: day(10) }),
    price({ id: 'other', provider: 'anthropic', model: 'gpt-4o' }),
  ];
  expect(findPrice(list, wanted, day(5))?.id).toBe('model');
  expect(findPrice(list, wanted, day(10))?.id).toBe('next');
  expect(findPrice(list, { ...wanted, model: 'new' }, day(5))?.id).toBe('provider');
  expect(findPrice(list, { ...wanted, provider: 'local' }, day(5))?.id).toBe('any');
  expect(findPrice(list, { ...wanted, unit: 'showcase-line' }, day(5))).toBeNull();
  expect(findPrice(list, wanted, new Date(0))).toBeNull();
});

test('a cost is the least whole number that covers it, and grows with the quantity', () => {
  const cases = fc.record({
    credits: fc.integer({ min: 0, max: 10_000 }),
    per: fc.integer({ min: 1, max: 100_000 }),
    quantity: fc.integer({ min: 0, max: 2 ** 31 }),
  });
  fc.assert(
    fc.property(cases, ({ credits, per, quantity }) => {
      const cost = BigInt(costOf({ credits, per }, quantity));
      const exact = BigInt(quantity) * BigInt(credits);
      expect(cost * BigInt(per) >= exact).toBe(true);
      expect(cost === 0n || (cost - 1n) * BigInt(per) < exact).toBe(true);
      expect(costOf({ credits, per }, quantity + 1)).toBeGreaterThanOrEqual(Number(cost));
    }),
  );
});

test('the list everybody starts with names a price for everything', () => {
  const list = priceSeeds.map((seed, at) => ({ ...seed, id: String(at), effectiveFrom: day(1) }));
  for (const unit of units)
    expect(findPrice(list, { ...wanted, unit, provider: 'x' }, day(2))).not.toBeNull();
});
