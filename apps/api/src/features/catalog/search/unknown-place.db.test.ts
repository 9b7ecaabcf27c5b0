import { expect } from 'vitest';
import { aCatalog, anItem } from '../../../../test/catalogs';
import { test } from '../../../../test/fixtures';
import { SearchCatalog } from './schemas';
import { searchCatalog } from './search-catalog';

test('a place that nothing is at is told, unless what is found speaks of it', async ({ ctx }) => {
  const { id: catalogId } = await aCatalog(ctx);
  await anItem(ctx, { catalogId, description: 'Half an hour by train from Pune.' });
  const notesOf = async (query: string, language: string) => {
    const { understood, total } = await searchCatalog(
      ctx,
      SearchCatalog.parse({ catalogId, query, language }),
    );
    return { total, notes: understood.notes.map(({ code, text }) => `${code}: ${text}`) };
  };
  expect(await notesOf('2bhk in Mumbai under 2 crore', 'en')).toEqual({
    total: 1,
    notes: ['no-place: Nothing here has “Mumbai” as its Locality.'],
  });
  expect((await notesOf('2bhk in Mumbai under 2 crore', 'de')).notes).toEqual([
    'no-place: Hier hat nichts „Mumbai“ als Locality.',
  ]);
  expect(await notesOf('2bhk near Pune under 2 crore', 'en')).toEqual({ total: 1, notes: [] });
  expect((await notesOf('2bhk in Whitefield', 'en')).notes).toEqual([]);
});
