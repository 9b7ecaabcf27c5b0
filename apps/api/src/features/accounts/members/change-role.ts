import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { done } from '../../../platform/schema';
import { record } from '../audit/record';
import { checkChange } from './domain';
import type { ChangeRole } from './schemas';
import { lockMember, updateRole } from './store';

export async function changeRole(ctx: Ctx, { memberId, role }: ChangeRole) {
  const { tenantId, role: by } = authorize(ctx, 'members:write');
  await withTenant(ctx, async (tx) => {
    const { member, owners } = await lockMember(tx, tenantId, memberId);
    checkChange(by ?? 'admin', { from: member.role, to: role, owners });
    await updateRole(tx, { tenantId, id: memberId }, role);
    await record(tx, ctx, {
      action: 'member.role-changed',
      target: { kind: 'member', id: memberId, label: member.name },
      detail: { from: member.role, to: role },
    });
  });
  return done;
}
