import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { providerTable } from './table';

const guide = new URL('../../../../docs/src/content/docs/agents/providers.md', import.meta.url);

test('the guide says of each provider what the table says', () => {
  const page = readFileSync(guide, 'utf8');
  for (const { title, capabilities } of Object.values(providerTable)) {
    const { streaming, tools, schema, vision, audio, usage } = capabilities;
    const can = [streaming, tools, schema, vision, audio, usage].map((each) => (each ? 'yes' : 'no'));
    expect(page).toContain(`| ${title} | ${can.join(' | ')} |`);
  }
});

test('every model has a name of its own, and costs less from the cache', () => {
  for (const { models } of Object.values(providerTable)) {
    expect(new Set(models.map(({ name }) => name)).size).toBe(models.length);
    for (const { price } of models) expect(price?.cachedIn).toBeLessThanOrEqual(price?.in ?? 0);
  }
});
