import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { RoleName } from './schemas';
import * as store from './store';

export async function listMembers(ctx: Ctx) {
  authorize(ctx, 'members:read');
  const members = await withTenant(ctx, store.listMembers);
  const items = members.map((member) => ({
    id: member.id,
    personId: member.userId,
    ...member.user,
    role: RoleName.parse(member.role),
    joinedAt: member.createdAt,
    isYou: ctx.actor.kind === 'person' && ctx.actor.id === member.userId,
  }));
  return { items };
}
