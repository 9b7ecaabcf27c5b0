import { expect, test } from 'vitest';
import type { Billing } from '../../../api/contract';
import { toRecharge, toValues } from './recharge-values';

const packages = [{ id: 'pkg_1', price: 1200 }] as Billing['packages'];

test('the ceiling is written in whole units, and sent in the smallest', () => {
  const values = toValues({ autoRecharge: null, packages }, 'usd');
  expect(values).toEqual({ enabled: false, threshold: 200, packageId: 'pkg_1', ceiling: 36 });
  expect(toRecharge({ ...values, ceiling: 19.99 }, 'usd').monthlyCeiling).toBe(1999);
  expect(toRecharge({ ...values, ceiling: 5000 }, 'jpy').monthlyCeiling).toBe(5000);
});

test('a package that is no longer offered gives way to one that is', () => {
  const autoRecharge = { enabled: true, threshold: 50, packageId: 'pkg_old', monthlyCeiling: 5000 };
  const kept = { ...autoRecharge, stoppedReason: null, spentThisMonth: 0 };
  expect(toValues({ autoRecharge: kept, packages }, 'usd')).toEqual({
    enabled: true,
    threshold: 50,
    packageId: 'pkg_1',
    ceiling: 50,
  });
});
