import { authorizeOperator, authorizePerson } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { enterTenant, withIdentity } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import { done } from '../../../platform/schema';
import { record } from '../audit/record';
import { findHomeTenant, findTenant, setActiveTenant } from '../people/store';
import type { OneTenant } from './schemas';

const actingMs = 60 * 60 * 1000;

/** The operator works in the workspace under his own name, for an hour; the tenant can read it in its audit log. */
export async function actInTenant(ctx: Ctx, { tenantId }: OneTenant) {
  const operator = authorizeOperator(ctx);
  const actingUntil = new Date(ctx.platform.clock.now().getTime() + actingMs);
  await withIdentity(ctx, async (tx) => {
    const tenant = await findTenant(tx, tenantId);
    if (!tenant) throw new NotFound('workspace');
    await setActiveTenant(tx, operator.sessionId, { tenantId, actingUntil });
    await enterTenant(tx, tenantId);
    await record(
      tx,
      { ...ctx, tenantId },
      {
        action: 'operator.entered',
        target: { kind: 'workspace', id: tenantId, label: tenant.name },
      },
    );
  });
  return done;
}

export async function stopActing(ctx: Ctx) {
  const operator = authorizePerson(ctx);
  const { workspace } = ctx;
  if (!workspace?.acting) return done;
  await withIdentity(ctx, async (tx) => {
    const home = await findHomeTenant(tx, operator.id);
    await setActiveTenant(tx, operator.sessionId, { tenantId: home, actingUntil: null });
    await enterTenant(tx, workspace.tenantId);
    await record(tx, ctx, { action: 'operator.left', target: { kind: 'workspace', id: workspace.tenantId } });
  });
  return done;
}
