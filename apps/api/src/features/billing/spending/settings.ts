import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import { record } from '../../accounts';
import { readAccount } from '../ledger/store/read';
import { type Settings, writeLimited, writeSettings } from '../ledger/store/settings';
import type { UpdateSpending } from './schemas';

const unset: Settings = { dailyCap: null, atZero: 'house', warnBelow: 100 };

/** What is left out stays as it is. */
export async function updateSpending(ctx: Ctx, input: UpdateSpending): Promise<Settings> {
  const { tenantId } = authorize(ctx, 'billing:write');
  return withTenant(ctx, async (tx) => {
    const { dailyCap, atZero, warnBelow } =
      (await readAccount(tx, tenantId, ctx.platform.clock.now())) ?? unset;
    const given = Object.entries(input).filter(([, value]) => value !== undefined);
    const settings: Settings = { dailyCap, atZero, warnBelow, ...Object.fromEntries(given) };
    await writeSettings(tx, tenantId, settings);
    await record(tx, ctx, { action: 'billing.spending-changed', detail: settings });
    return settings;
  });
}

/** For subscriptions: while one is not paid for too long, paid work is refused; everything else goes on. */
export async function limitPaidWorkIn(
  tx: Tx,
  ctx: Ctx & { tenantId: string },
  limited: boolean,
): Promise<void> {
  await writeLimited(tx, ctx.tenantId, limited);
}
