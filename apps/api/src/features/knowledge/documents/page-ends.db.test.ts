import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { migrationsFolder, testDb } from '../../../../test/db';
import { makePdf } from '../../../../test/documents/make-pdf';
import { test } from '../../../../test/fixtures';
import { anOpenSite, aPage, crawled } from '../../../../test/knowledge';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { SearchKnowledge } from '../search/schemas';
import { searchKnowledge } from '../search/search-knowledge';

const rules = makePdf([
  { lines: [{ text: 'Guests of the house are welcome to use the garden at any time of the day.' }] },
  { lines: [] },
  { lines: [{ text: 'Two dogs are welcome in every room, for fifteen euros a night.' }] },
]);

/** As of before it was known where a page ends. */
const filledIn = () =>
  readFileSync(path.join(migrationsFolder, '20261122231500_page_ends/migration.sql'), 'utf8')
    .split(/;\s/)
    .slice(1)
    .map((statement) => statement.trim())
    .filter(Boolean);

async function dogs(ctx: Ctx) {
  const { passages } = await searchKnowledge(ctx, SearchKnowledge.parse({ query: 'two dogs' }));
  const { text, page, pageEnds } = passages.find((passage) => passage.text.includes('dogs')) ?? {};
  return { page, pageEnds, at: text?.indexOf('Two dogs') };
}

test('a passage of a PDF knows where its pages end, also one that was read before', async ({ ctx }) => {
  const site = await anOpenSite(ctx, {
    '/': aPage('Home', 'We are a small house by the lake with nine rooms. <a href="/rules.pdf">Rules</a>'),
    '/rules.pdf': { headers: { 'content-type': 'application/pdf' }, body: rules },
  });
  await crawled(ctx, site.url, { by: 'links' });
  const { page, pageEnds, at } = await dogs(ctx);
  expect({ page, pageEnds }).toEqual({ page: 1, pageEnds: [at, at] });

  await withTenant(ctx, (tx) => tx.chunk.updateMany({ data: { pageEnds: [] } }));
  expect(await dogs(ctx)).toMatchObject({ page: 1, pageEnds: [] });
  const db = await testDb();
  for (const statement of filledIn()) await db.query(statement);
  expect(await dogs(ctx)).toEqual({ page, pageEnds, at });
});
