import { authorizeOperator } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withOperator } from '../../../platform/db';
import { toMinor } from '../../../platform/payments';
import { toPage } from '../../../platform/schema';
import { getPayments } from '../get-payments';
import type { ListPayingTenants } from './schemas';
import { listPayingTenants as list, type PayingTenant } from './store/paying-tenants';

const dayMs = 86_400_000;
const sortedBy = { revenue: 'revenue', usage: 'creditsUsed', balance: 'balance' } as const;

/** Who pays and uses how much: the plan's month, and what was bought and used in the last days. */
export async function listPayingTenants(ctx: Ctx, { sort, days, cursor, limit }: ListPayingTenants) {
  authorizeOperator(ctx);
  const { mode, currency, now } = getPayments(ctx);
  const since = new Date((await now()).getTime() - days * dayMs);
  const [value, id] = cursor?.split('~') ?? [];
  const after = id ? { value: Number(value) || 0, id } : null;
  const unit = toMinor(100_000, currency) / 100_000;
  const asked = { mode, since, unit, sort, after, limit: limit + 1 };
  const rows = await withOperator(ctx, (tx) => list(tx, asked));
  const cursorOf = (row: PayingTenant) => `${row[sortedBy[sort]]}~${row.id}`;
  return { mode, currency, ...toPage(rows, limit, cursorOf) };
}
