import { describe, expect } from 'vitest';
import { anOperator } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { listAudit } from '../audit/list-audit';
import { actInTenant, stopActing } from './act-in-tenant';
import { listPeople } from './list-people';
import { listPlatformAudit } from './list-platform-audit';
import { listTenants } from './list-tenants';
import { setFeatured } from './set-featured';
import { resumeTenant, suspendTenant } from './suspend-tenant';

const all = { filter: 'all' as const, limit: 100 };

describe('an operator', () => {
  test('finds a workspace by its name and features it', async ({ world, ctx }) => {
    const operator = await anOperator(world);
    await setFeatured(operator, { tenantId: ctx.tenantId, featured: true });
    const { items } = await listTenants(operator, { ...all, q: ctx.tenantId });
    expect(items).toMatchObject([{ id: ctx.tenantId, featured: true, members: 1 }]);
    expect((await listAudit(ctx, { action: 'workspace.featured', limit: 5 })).items[0]?.actor.id).toBe(
      operator.actor.id,
    );
  });

  test('walks all workspaces page by page, each once', async ({ world, ctx, stranger }) => {
    const operator = await anOperator(world);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listTenants(operator, { filter: 'all', limit: 1, cursor });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(expect.arrayContaining([ctx.tenantId, stranger.tenantId]));
    expect(new Set(seen).size).toBe(seen.length);
  });

  test("suspends and resumes, with the reason in the workspace's own log", async ({ world, ctx }) => {
    const operator = await anOperator(world);
    await suspendTenant(operator, { tenantId: ctx.tenantId, reason: 'Unpaid' });
    expect(
      (await listTenants(operator, { ...all, filter: 'suspended', q: ctx.tenantId })).items,
    ).toHaveLength(1);
    await resumeTenant(operator, { tenantId: ctx.tenantId });
    expect(
      (await listTenants(operator, { ...all, filter: 'suspended', q: ctx.tenantId })).items,
    ).toHaveLength(0);
    const { items } = await listAudit(ctx, { action: 'workspace.suspended', limit: 5 });
    expect(items[0]?.detail).toEqual({ reason: 'Unpaid' });
  });

  test('enters a workspace under his own name and leaves it, both written down there', async ({
    world,
    ctx,
  }) => {
    const operator = await anOperator(world);
    await actInTenant(operator, { tenantId: ctx.tenantId });
    const inside = { ...operator, tenantId: ctx.tenantId, workspace: { ...ctx.workspace, acting: true } };
    await stopActing(inside);
    const entered = (await listAudit(ctx, { action: 'operator.entered', limit: 5 })).items;
    const left = (await listAudit(ctx, { action: 'operator.left', limit: 5 })).items;
    expect([entered[0]?.actor.name, left[0]?.actor.kind]).toEqual([operator.actor.name, 'operator']);
  });

  test('finds people and where they belong', async ({ world, ctx }) => {
    const operator = await anOperator(world);
    const { items } = await listPeople(operator, { q: ctx.actor.email, limit: 10 });
    expect(items[0]?.workspaces).toMatchObject([{ id: ctx.tenantId, role: 'owner' }]);
  });

  test('reads what was done everywhere', async ({ world, ctx, stranger }) => {
    const operator = await anOperator(world);
    const { items } = await listPlatformAudit(operator, { action: 'workspace.created', limit: 100 });
    const tenants = items.map(({ tenantId }) => tenantId);
    expect(tenants).toEqual(expect.arrayContaining([ctx.tenantId, stranger.tenantId]));
  });
});

test('an owner is no operator', async ({ ctx }) => {
  const tenantId = ctx.tenantId;
  await expect(listTenants(ctx, all)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(suspendTenant(ctx, { tenantId, reason: 'x' })).rejects.toMatchObject({ code: 'forbidden' });
  await expect(actInTenant(ctx, { tenantId })).rejects.toMatchObject({ code: 'forbidden' });
  await expect(listPlatformAudit(ctx, { limit: 10 })).rejects.toMatchObject({ code: 'forbidden' });
});
