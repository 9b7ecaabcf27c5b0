import { expect } from 'vitest';
import { test } from '../../../test/fixtures';
import { aCollection } from '../../../test/knowledge';
import { withTenant } from '../../platform/db';
import { listDocuments } from './documents/read-documents';
import { listGaps } from './gaps/manage-gaps';
import { noteGap } from './gaps/note-gap';
import { listItems, listSources } from './sources/read-sources';
import { putTexts } from './texts/put-texts';
import { PutTexts } from './texts/schemas';

const limit = 2;
type Page = { items: { id: string }[]; nextCursor: string | null };

/** From the first page to the last. */
async function walk(read: (page: { limit: number; cursor?: string }) => Promise<Page>): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await read({ limit, ...(cursor && { cursor }) });
    expect(page.items.length).toBeLessThanOrEqual(limit);
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor);
  return ids;
}

test('page by page, each thing is listed once, also where many came at the same moment', async ({ ctx }) => {
  const titles = ['Garden', 'Kitchen', 'Cellar', 'Attic', 'Boat'];
  for (const title of titles) {
    const { id: collectionId } = await aCollection(ctx);
    const texts = titles.map((each) => ({ title: each, text: `${each} of the ${title} is open.` }));
    await putTexts(ctx, PutTexts.parse({ collectionId, texts }));
    const gap = { tenantId: ctx.tenantId, question: title, language: null, terms: [title] };
    await withTenant(ctx, (tx) => noteGap(tx, ctx, gap));
  }
  const sources = await walk((page) => listSources(ctx, page));
  expect(new Set(sources).size).toBe(5);
  expect(sources).toHaveLength(5);
  const [sourceId = ''] = sources;
  const lists = {
    items: await walk((page) => listItems(ctx, { sourceId, ...page })),
    documents: await walk((page) => listDocuments(ctx, page)),
    gaps: await walk((page) => listGaps(ctx, { status: 'open', ...page })),
  };
  const counts = Object.entries(lists).map(([name, ids]) => [name, ids.length, new Set(ids).size]);
  expect(counts).toEqual([
    ['items', 5, 5],
    ['documents', 25, 25],
    ['gaps', 5, 5],
  ]);
});
