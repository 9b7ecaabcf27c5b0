import { authorizeOperator } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withOperator } from '../../../platform/db';
import { done } from '../../../platform/schema';
import { record } from '../audit/record';
import type { OneTenant, Suspend } from './schemas';
import { updateTenantStanding } from './store';

export async function suspendTenant(ctx: Ctx, { tenantId, reason }: Suspend) {
  authorizeOperator(ctx);
  await withOperator(ctx, async (tx) => {
    const standing = { suspendedAt: ctx.platform.clock.now(), suspendReason: reason };
    const { name } = await updateTenantStanding(tx, tenantId, standing);
    await record(
      tx,
      { ...ctx, tenantId },
      {
        action: 'workspace.suspended',
        target: { kind: 'workspace', id: tenantId, label: name },
        detail: { reason },
      },
    );
  });
  return done;
}

export async function resumeTenant(ctx: Ctx, { tenantId }: OneTenant) {
  authorizeOperator(ctx);
  await withOperator(ctx, async (tx) => {
    const { name } = await updateTenantStanding(tx, tenantId, { suspendedAt: null, suspendReason: null });
    await record(
      tx,
      { ...ctx, tenantId },
      {
        action: 'workspace.resumed',
        target: { kind: 'workspace', id: tenantId, label: name },
      },
    );
  });
  return done;
}
