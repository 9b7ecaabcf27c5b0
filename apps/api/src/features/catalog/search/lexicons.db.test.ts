import { expect } from 'vitest';
import { aCatalog, anItemInput } from '../../../../test/catalogs';
import { test } from '../../../../test/fixtures';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { getCatalog } from '../catalogs/store';
import { updateCatalog } from '../catalogs/update-catalog';
import { listItems } from '../items/read-items';
import { removeItems } from '../items/remove-items';
import { ListItems } from '../items/schemas';
import { syncItems } from '../items/sync-items';
import { squeeze } from '../understanding/fold';
import { lexiconOf } from './lexicons';
import { addNames, noNames } from './names';
import { loadColumns, loadSheet } from './sheet/load-sheet';
import { readNames } from './store';
import { valuesIn } from './vocabulary';

/** As it is kept, and what it would be if all were read now. */
async function both(ctx: Ctx, tenantId: string, catalogId: string) {
  return withTenant(ctx, async (tx) => {
    const catalog = await getCatalog(tx, { tenantId, id: catalogId });
    const lexicon = await lexiconOf(tx, ctx, catalog);
    const { attributes } = catalog;
    const sheet = await loadSheet(tx, catalog);
    await loadColumns(tx, { catalog, sheet, attributes });
    const names = addNames(noNames(), await readNames(tx, catalog, null));
    return { lexicon, anew: { ...valuesIn(sheet, attributes, names), words: names.words } };
  });
}

test('what a question is read with is what it would be if it were made now, whatever was written since', async ({
  ctx,
}) => {
  const { id: catalogId } = await aCatalog(ctx);
  const sync = (items: object[]) => syncItems(ctx, { catalogId, items, token: undefined } as never);
  const look = () => both(ctx, ctx.tenantId, catalogId);
  const agree = async () => {
    const { lexicon, anew } = await look();
    expect(lexicon.vocabulary.values).toEqual(anew.values);
    expect(lexicon.vocabulary.numbers).toEqual(anew.numbers);
    expect([...anew.words].filter((word) => !lexicon.vocabulary.words.has(word))).toEqual([]);
    return lexicon;
  };
  const homes = Array.from({ length: 30 }, (_, at) =>
    anItemInput({ externalId: `home-${at}`, title: `Home ${at}`, values: { price: 1000 + at } }),
  );
  await sync(homes);
  const first = await agree();
  expect(first.vocabulary.words.has('barbet')).toBe(false);

  await sync([{ ...homes[0], title: 'Barbet' }]);
  const named = await agree();
  expect(named.vocabulary.words.has('barbet')).toBe(true);
  expect(first.vocabulary.words.has('barbet')).toBe(false);
  expect(named.withVocabulary).toBe(first.withVocabulary);

  const hebbal = { place: { name: 'Hebbal', city: 'Bengaluru' }, price: 9_000_000 };
  await sync([anItemInput({ externalId: 'new', values: hebbal })]);
  const placed = await agree();
  expect(placed.find(squeeze('Hebbal'))).toHaveLength(1);
  expect(placed.spelling.correct('hebal')).toBe('hebbal');
  expect(placed.vocabulary.values.place?.find(({ value }) => value === 'Hebbal')?.within).toEqual([
    'Bengaluru',
  ]);

  const { items } = await listItems(ctx, ListItems.parse({ catalogId, externalId: 'new' }));
  await removeItems(ctx, { catalogId, itemIds: items.map(({ id }) => id) });
  const removed = await agree();
  expect(removed.find(squeeze('Hebbal'))).toHaveLength(0);

  await updateCatalog(ctx, { catalogId, nouns: ['nest'] });
  expect((await agree()).find('nest')).toEqual([{ kind: 'noun' }]);
});
