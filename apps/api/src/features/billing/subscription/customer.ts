import { withTenant } from '../../../platform/db';
import { getPayments } from '../get-payments';
import type { TenantCtx } from '../ledger/types';
import { freePlanKey } from '../plans/seeds';
import * as store from './store';

/** The workspace at the vendor, made when somebody first wants to pay. */
export async function getCustomer(ctx: TenantCtx): Promise<string> {
  const payments = getPayments(ctx);
  const { clock, newId } = ctx.platform;
  const beginning = {
    tenantId: ctx.tenantId,
    id: newId('sub'),
    mode: payments.mode,
    planKey: freePlanKey,
    now: clock.now(),
  };
  const { row, tenant } = await withTenant(ctx, async (tx) => ({
    row: await store.takeTicket(tx, beginning),
    tenant: await store.findTenant(tx, ctx.tenantId),
  }));
  if (row.customerId) return row.customerId;
  const email = ctx.actor.kind === 'person' ? ctx.actor.email : null;
  const made = await payments.createCustomer({ tenantId: ctx.tenantId, name: tenant.name, email });
  return withTenant(ctx, (tx) => store.putCustomer(tx, ctx.tenantId, made));
}
