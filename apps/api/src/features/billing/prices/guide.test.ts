import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { priceSeeds } from './seeds';

const page = new URL('../../../../../docs/src/content/docs/billing/prices.md', import.meta.url);
const name = (value: string) => (value === '*' ? 'any' : `\`${value}\``);

test('the guide tells the prices an installation starts with', () => {
  const told = readFileSync(page, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const lines = priceSeeds.map(
    ({ unit, provider, model, credits, per, note }) =>
      `| \`${unit}\` | ${name(provider)} | ${name(model)} | ${credits} | ${per} | ${note} |`,
  );
  expect(told).toEqual(lines);
});
