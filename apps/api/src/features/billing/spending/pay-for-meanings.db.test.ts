import { expect } from 'vitest';
import { test } from '../../../../test/fixtures';
import { systemCtx } from '../../../platform/system-ctx';
import { grantCredits } from '../ledger/move-credits';
import { seedPrices } from '../prices/seed-prices';
import { listEntries } from '../statement/list-entries';
import { ListEntries } from '../statement/schemas';
import { payForMeanings } from './pay-for-meanings';
import { readBalance } from './read-balance';

test('what imported texts mean is paid by the hundred, once it is there; a failure costs nothing', async ({
  world,
  ctx,
}) => {
  const system = systemCtx(world.platform, 'test');
  await seedPrices(system);
  await grantCredits(ctx, { key: 'given', amount: 3, purse: 'lasting', reason: 'A test' });
  const pay = payForMeanings((tenantId) => ({ ...system, tenantId }));
  const asked = { tenantId: ctx.tenantId, model: 'small', texts: 128 };
  expect(await pay(asked, async () => ({ result: 'more', texts: 128 }))).toBe('more');
  expect(await readBalance(ctx)).toMatchObject({ lasting: 1, held: 0 });
  const { items } = await listEntries(ctx, ListEntries.parse({ show: 'charges' }));
  expect(items).toMatchObject([{ charged: 2, unit: 'embedding-import', model: 'small' }]);

  const failing = pay({ ...asked, texts: 5 }, () => Promise.reject(new Error('The provider is away')));
  await expect(failing).rejects.toThrow('away');
  expect(await readBalance(ctx)).toMatchObject({ lasting: 1, held: 0 });
  let begun = false;
  const refused = pay(asked, async () => {
    begun = true;
    return { result: 'more', texts: 128 };
  });
  expect([await refused, begun]).toEqual([null, false]);
});
