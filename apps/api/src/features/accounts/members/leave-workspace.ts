import { authorize, authorizePerson } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { Forbidden } from '../../../platform/errors';
import { done } from '../../../platform/schema';
import { record } from '../audit/record';
import { checkOwnerRemains } from './domain';
import { deleteMember, lockMember } from './store';

export async function leaveWorkspace(ctx: Ctx) {
  authorizePerson(ctx);
  const { tenantId, memberId } = authorize(ctx, 'workspace:read');
  if (!memberId) throw new Forbidden('You are not a member of this workspace.');
  await withTenant(ctx, async (tx) => {
    const { member, owners } = await lockMember(tx, tenantId, memberId);
    checkOwnerRemains({ from: member.role, to: null, owners });
    await deleteMember(tx, { tenantId, id: memberId });
    await record(tx, ctx, {
      action: 'member.left',
      target: { kind: 'member', id: memberId, label: member.name },
      detail: { role: member.role },
    });
  });
  return done;
}
