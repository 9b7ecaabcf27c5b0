import { describe, expect } from 'vitest';
import { aMember, anOperator, aProfile } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { listAudit } from '../audit/list-audit';
import { suspendTenant } from '../operator/suspend-tenant';
import { getWorkspace } from './get-workspace';
import { updateWorkspace } from './update-workspace';

describe('the business profile', () => {
  test('is read by every role and changed by an admin', async ({ world, ctx }) => {
    const admin = await aMember(world, ctx, 'admin');
    const viewer = await aMember(world, ctx, 'viewer');
    await updateWorkspace(admin, aProfile({ name: 'Pier Books' }));
    expect(await getWorkspace(viewer)).toMatchObject({ name: 'Pier Books' });
    const { items } = await listAudit(ctx, { action: 'workspace.updated', limit: 10 });
    expect(items[0]?.detail).toEqual({ fields: ['name'] });
  });

  test('is not changed by an agent', async ({ world, ctx }) => {
    const agent = await aMember(world, ctx, 'agent');
    await expect(updateWorkspace(agent, aProfile())).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('of another workspace stays as it is', async ({ ctx, stranger }) => {
    const before = await getWorkspace(ctx);
    await updateWorkspace(stranger, aProfile({ name: 'Mine' }));
    expect(await getWorkspace(ctx)).toEqual(before);
  });

  test('even a forged tenant in the context stops at the database', async ({ ctx, stranger }) => {
    const forged = { ...stranger, workspace: { ...stranger.workspace, tenantId: ctx.tenantId } };
    await expect(getWorkspace(forged)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('of a suspended workspace is read, not changed', async ({ world, ctx }) => {
    const operator = await anOperator(world);
    await suspendTenant(operator, { tenantId: ctx.tenantId, reason: 'Unpaid' });
    const suspended = { ...ctx, workspace: { ...ctx.workspace, suspended: true } };
    await expect(getWorkspace(suspended)).resolves.toMatchObject({ id: ctx.tenantId });
    await expect(updateWorkspace(suspended, aProfile())).rejects.toMatchObject({ code: 'suspended' });
  });
});
