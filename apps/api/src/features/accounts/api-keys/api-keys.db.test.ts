import { describe, expect } from 'vitest';
import { aMember, nobody } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { listAudit } from '../audit/list-audit';
import { createApiKey } from './create-api-key';
import { findKeyHolder } from './find-key-holder';
import { listApiKeys } from './list-api-keys';
import { revokeApiKey } from './revoke-api-key';

const reading = { name: 'Nightly export', scopes: ['members:read' as const], expiresInDays: null };

describe('an API key', () => {
  test('speaks for its workspace within its scopes', async ({ world, ctx }) => {
    const { key } = await createApiKey(ctx, reading);
    const holder = await findKeyHolder(nobody(world), key);
    expect(holder.tenantId).toBe(ctx.tenantId);
    expect([...(holder.workspace?.permissions ?? [])]).toEqual(['members:read']);
  });

  test('is shown once and stored hashed', async ({ ctx }) => {
    const { key } = await createApiKey(ctx, reading);
    const listed = JSON.stringify((await listApiKeys(ctx)).items);
    expect(listed).not.toContain(key);
    expect(listed).toContain(key.slice(0, 7));
  });

  test('tells when it was last used', async ({ world, ctx }) => {
    const { key } = await createApiKey(ctx, reading);
    await findKeyHolder(nobody(world), key);
    expect((await listApiKeys(ctx)).items[0]?.lastUsedAt).toBeInstanceOf(Date);
  });

  test('ends with its time', async ({ world, ctx }) => {
    const { key } = await createApiKey(ctx, { ...reading, expiresInDays: 1 });
    const tomorrow = { now: () => new Date(Date.now() + 25 * 3_600_000) };
    const late = nobody({ ...world, platform: { ...world.platform, clock: tomorrow } });
    await expect(findKeyHolder(late, key)).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  test('ends when it is revoked, which is written down', async ({ world, ctx }) => {
    const { id, key } = await createApiKey(ctx, reading);
    await revokeApiKey(ctx, { id });
    await expect(findKeyHolder(nobody(world), key)).rejects.toMatchObject({ code: 'unauthenticated' });
    const { items } = await listAudit(ctx, { action: 'api-key.revoked', limit: 10 });
    expect(items[0]).toMatchObject({ target: { id, label: 'Nightly export' } });
  });

  test('that never was is refused', async ({ world }) => {
    const attempt = findKeyHolder(nobody(world), `sk_${'0'.repeat(43)}`);
    await expect(attempt).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  test('is not made, listed or revoked by an agent', async ({ world, ctx }) => {
    const agent = await aMember(world, ctx, 'agent');
    await expect(createApiKey(agent, reading)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(listApiKeys(agent)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('of another workspace does not exist', async ({ ctx, stranger }) => {
    const { id } = await createApiKey(ctx, reading);
    await expect(revokeApiKey(stranger, { id })).rejects.toMatchObject({ code: 'not-found' });
    expect((await listApiKeys(stranger)).items).toEqual([]);
  });
});
