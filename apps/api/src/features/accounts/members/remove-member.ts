import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { done } from '../../../platform/schema';
import { record } from '../audit/record';
import { checkChange } from './domain';
import type { RemoveMember } from './schemas';
import { deleteMember, lockMember } from './store';

export async function removeMember(ctx: Ctx, { memberId }: RemoveMember) {
  const { tenantId, role: by } = authorize(ctx, 'members:write');
  await withTenant(ctx, async (tx) => {
    const { member, owners } = await lockMember(tx, tenantId, memberId);
    checkChange(by ?? 'admin', { from: member.role, to: null, owners });
    await deleteMember(tx, { tenantId, id: memberId });
    await record(tx, ctx, {
      action: 'member.removed',
      target: { kind: 'member', id: memberId, label: member.name },
      detail: { role: member.role },
    });
  });
  return done;
}
