import { describe, expect } from 'vitest';
import { aMember } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { listAudit } from '../audit/list-audit';
import { changeRole } from './change-role';
import { leaveWorkspace } from './leave-workspace';
import { listMembers } from './list-members';
import { removeMember } from './remove-member';

const entries = (ctx: Parameters<typeof listAudit>[0], action: string) =>
  listAudit(ctx, { action, limit: 10 });

describe('listing members', () => {
  test('shows everyone of the workspace, and which one is you', async ({ world, ctx }) => {
    const viewer = await aMember(world, ctx, 'viewer');
    const { items } = await listMembers(viewer);
    expect(items.map(({ role, isYou }) => ({ role, isYou }))).toEqual([
      { role: 'owner', isYou: false },
      { role: 'viewer', isYou: true },
    ]);
  });

  test('shows nobody of another workspace', async ({ ctx, stranger }) => {
    const ids = (await listMembers(stranger)).items.map(({ id }) => id);
    expect(ids).not.toContain(ctx.workspace.memberId);
    expect(ids).toHaveLength(1);
  });
});

describe('changing a role', () => {
  test('gives the role and writes it down', async ({ world, ctx }) => {
    const agent = await aMember(world, ctx, 'agent');
    await changeRole(ctx, { memberId: agent.workspace.memberId, role: 'admin' });
    const changed = (await listMembers(ctx)).items.find(({ id }) => id === agent.workspace.memberId);
    expect(changed?.role).toBe('admin');
    expect((await entries(ctx, 'member.role-changed')).items[0]).toMatchObject({
      actor: { id: ctx.actor.id },
      target: { id: agent.workspace.memberId },
      detail: { from: 'agent', to: 'admin' },
    });
  });

  test('is not for an agent', async ({ world, ctx }) => {
    const agent = await aMember(world, ctx, 'agent');
    const attempt = changeRole(agent, { memberId: agent.workspace.memberId, role: 'owner' });
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('an admin makes nobody an owner', async ({ world, ctx }) => {
    const admin = await aMember(world, ctx, 'admin');
    const attempt = changeRole(admin, { memberId: admin.workspace.memberId, role: 'owner' });
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('a member of another workspace does not exist', async ({ ctx, stranger }) => {
    const attempt = changeRole(stranger, { memberId: ctx.workspace.memberId, role: 'viewer' });
    await expect(attempt).rejects.toMatchObject({ code: 'not-found' });
  });

  test('the last owner stays one', async ({ ctx }) => {
    const attempt = changeRole(ctx, { memberId: ctx.workspace.memberId, role: 'admin' });
    await expect(attempt).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('removing a member', () => {
  test('takes the person out and writes it down', async ({ world, ctx }) => {
    const agent = await aMember(world, ctx, 'agent');
    await removeMember(ctx, { memberId: agent.workspace.memberId });
    expect((await listMembers(ctx)).items).toHaveLength(1);
    expect((await entries(ctx, 'member.removed')).items).toHaveLength(1);
  });

  test('is not for a viewer', async ({ world, ctx }) => {
    const viewer = await aMember(world, ctx, 'viewer');
    const attempt = removeMember(viewer, { memberId: ctx.workspace.memberId });
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('a member of another workspace does not exist', async ({ ctx, stranger }) => {
    const attempt = removeMember(stranger, { memberId: ctx.workspace.memberId });
    await expect(attempt).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('leaving', () => {
  test('works for anyone but the last owner', async ({ world, ctx }) => {
    const viewer = await aMember(world, ctx, 'viewer');
    await leaveWorkspace(viewer);
    expect((await listMembers(ctx)).items).toHaveLength(1);
    await expect(leaveWorkspace(ctx)).rejects.toMatchObject({ code: 'conflict' });
  });
});
