import { expect } from 'vitest';
import { aTill } from '../../../../test/billing';
import { test } from '../../../../test/fixtures';
import { withOperator } from '../../../platform/db';
import { systemCtx } from '../../../platform/system-ctx';
import { receiveNotice } from './receive-notice';

test('forged, old, future, wrong-mode and bent notices are refused, and leave no row', async ({
  world,
  ctx,
}) => {
  const till = await aTill(world, ctx);
  const system = systemCtx(till.platform, 'test');
  const count = () => withOperator(system, (tx) => tx.paymentEvent.count());
  const notice = (livemode: boolean) =>
    JSON.stringify({
      id: till.platform.newId('evt'),
      object: 'event',
      type: 'customer.updated',
      created: Math.floor(Date.now() / 1000),
      livemode,
      data: { object: { id: 'cus_1', object: 'customer' } },
    });
  const raw = notice(false);
  const signedAt = (seconds: number, secret = till.sandbox.webhookSecret) =>
    till.stripe.webhooks.generateTestHeaderStringAsync({
      payload: raw,
      secret,
      timestamp: Math.floor(Date.now() / 1000) + seconds,
    });
  const before = await count();
  const refusals: [string, string][] = [
    [raw, ''],
    [raw, 'nonsense'],
    [raw, await signedAt(0, 'whsec_another')],
    [raw, await signedAt(-305)],
    [raw, await signedAt(305)],
    [raw.replace('cus_1', 'cus_2'), await signedAt(0)],
    [notice(true), await till.sandbox.sign(notice(true))],
  ];
  const live = notice(true);
  refusals.push([live, await till.sandbox.sign(live)]);
  for (const [body, signature] of refusals) {
    await expect(receiveNotice(system, { raw: body, signature })).rejects.toMatchObject({ code: 'invalid' });
  }
  expect(await count()).toBe(before);

  await receiveNotice(system, { raw, signature: await signedAt(0) });
  await receiveNotice(system, { raw, signature: await signedAt(-290) });
  expect(await count()).toBe(before + 1);
});
