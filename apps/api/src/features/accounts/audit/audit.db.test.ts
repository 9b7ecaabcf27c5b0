import { describe, expect } from 'vitest';
import { aMember, aProfile } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { withTenant } from '../../../platform/db';
import { updateWorkspace } from '../workspace/update-workspace';
import { listAudit, listAuditFacets } from './list-audit';

describe('the audit log', () => {
  test('is read in pages, newest first, nothing twice', async ({ ctx }) => {
    for (let count = 0; count < 5; count += 1) await updateWorkspace(ctx, aProfile());
    const first = await listAudit(ctx, { limit: 4 });
    const second = await listAudit(ctx, { limit: 4, cursor: first.nextCursor ?? undefined });
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(ids).toHaveLength(6);
    expect(new Set(ids).size).toBe(6);
    expect(second.nextCursor).toBeNull();
  });

  test('is filtered by action, actor and time', async ({ ctx }) => {
    await updateWorkspace(ctx, aProfile());
    const only = (filter: object) =>
      listAudit(ctx, { limit: 10, ...filter }).then(({ items }) => items.length);
    expect(await only({ action: 'workspace.updated' })).toBe(1);
    expect(await only({ actorId: ctx.actor.id })).toBe(2);
    expect(await only({ actorId: 'psn_nobody' })).toBe(0);
    expect(await only({ from: new Date(Date.now() + 60_000).toISOString() })).toBe(0);
  });

  test('offers the filters that lead somewhere', async ({ ctx }) => {
    const facets = await listAuditFacets(ctx);
    expect(facets).toEqual({
      actions: ['workspace.created'],
      actors: [{ id: ctx.actor.id, name: ctx.actor.name }],
    });
  });

  test('cannot be rewritten, not even inside the tenant', async ({ ctx }) => {
    const rewrite = withTenant(ctx, (tx) => tx.auditEntry.updateMany({ data: { actorName: 'Nobody' } }));
    await expect(rewrite).rejects.toThrow(/permission denied|denied/i);
    const erase = withTenant(ctx, (tx) => tx.auditEntry.deleteMany({}));
    await expect(erase).rejects.toThrow(/permission denied|denied/i);
  });

  test('is not for an agent, and shows nothing of another workspace', async ({ world, ctx, stranger }) => {
    const agent = await aMember(world, ctx, 'agent');
    await expect(listAudit(agent, { limit: 10 })).rejects.toMatchObject({ code: 'forbidden' });
    const ids = (await listAudit(stranger, { limit: 50 })).items.map(({ target }) => target?.id);
    expect(ids).not.toContain(ctx.tenantId);
  });

  test('a cursor of nonsense leads nowhere', async ({ ctx }) => {
    expect((await listAudit(ctx, { limit: 10, cursor: 'nonsense' })).items).toEqual([]);
  });
});
