import { authorizePerson } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withIdentity } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import { done } from '../../../platform/schema';
import { record } from '../audit/record';
import { findMembership } from '../members/store';
import type { SwitchWorkspace } from './schemas';
import { setActiveTenant } from './store';

export async function switchWorkspace(ctx: Ctx, { tenantId }: SwitchWorkspace) {
  const person = authorizePerson(ctx);
  await withIdentity(ctx, async (tx) => {
    const membership = await findMembership(tx, tenantId, person.id);
    if (!membership) throw new NotFound('workspace');
    await setActiveTenant(tx, person.sessionId, { tenantId, actingUntil: null });
    await record(
      tx,
      { ...ctx, tenantId: null },
      {
        action: 'person.switched-workspace',
        target: { kind: 'workspace', id: tenantId, label: membership.tenant.name },
      },
    );
  });
  return done;
}
