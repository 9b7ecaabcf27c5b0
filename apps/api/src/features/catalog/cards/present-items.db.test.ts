import { expect } from 'vitest';
import { aCatalog, anItem } from '../../../../test/catalogs';
import { test } from '../../../../test/fixtures';
import { presentItems } from './present-items';

test('items become cards in the order they were asked for, or a comparison', async ({ ctx }) => {
  const { id: catalogId } = await aCatalog(ctx);
  const one = await anItem(ctx, { catalogId, title: 'One' });
  const two = await anItem(ctx, { catalogId, title: 'Two', values: { price: 9_900_000 } });
  const items = [{ itemId: two.id, why: 'Under ₹1 Cr' }, { itemId: one.id }];

  const { body } = await presentItems(ctx, { catalogId, items, as: 'cards' });
  expect(body).toMatchObject({
    kind: 'cards',
    cards: [
      { title: 'Two', price: '₹99 lakh', note: expect.stringContaining('Under ₹1 Cr · 12 left') },
      { title: 'One' },
    ],
  });

  const { body: compared } = await presentItems(ctx, { catalogId, items, as: 'comparison' });
  expect(compared).toMatchObject({
    kind: 'comparison',
    columns: [{ title: 'Two' }, { title: 'One' }],
    rows: expect.arrayContaining([{ label: 'Price', values: ['₹99 lakh', '₹1.29 Cr'], best: [0] }]),
  });
});

test('what cannot be shown is refused in words', async ({ ctx, stranger }) => {
  const { id: catalogId } = await aCatalog(ctx);
  const { id: itemId } = await anItem(ctx, { catalogId });
  const ask = (items: { itemId: string }[], as: 'cards' | 'comparison') =>
    presentItems(ctx, { catalogId, items, as });
  await expect(ask([{ itemId }, { itemId }], 'cards')).rejects.toThrow('twice');
  await expect(ask([{ itemId }], 'comparison')).rejects.toThrow('2 to 4');
  await expect(ask([{ itemId: 'itm_0000000000000000000000' }], 'cards')).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(presentItems(stranger, { catalogId, items: [{ itemId }], as: 'cards' })).rejects.toMatchObject(
    {
      code: 'not-found',
    },
  );
});
