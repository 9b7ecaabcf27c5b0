import { describe, expect } from 'vitest';
import { aMember } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { listAudit } from '../audit/list-audit';
import { createSiteKey } from './create-site-key';
import { listSiteKeys } from './list-site-keys';
import { revokeSiteKey } from './revoke-site-key';
import { CreateSiteKey } from './schemas';
import { updateSiteKey } from './update-site-key';

const shop = { name: 'Shop', origins: ['https://shop.example'] };

describe('a site key', () => {
  test('is made with its allowed origins', async ({ ctx }) => {
    const { key } = await createSiteKey(ctx, shop);
    expect(key).toMatch(/^pk_[0-9A-Za-z]{24}$/);
    expect((await listSiteKeys(ctx)).items[0]).toMatchObject(shop);
  });

  test('an update replaces the origins and writes both down', async ({ ctx }) => {
    const { id } = await createSiteKey(ctx, shop);
    await updateSiteKey(ctx, { id, name: 'Shop', origins: ['https://new.example'] });
    const { items } = await listAudit(ctx, { action: 'site-key.updated', limit: 10 });
    expect(items[0]?.detail).toEqual({ from: ['https://shop.example'], to: ['https://new.example'] });
  });

  test('once revoked stays to be read, not to be changed', async ({ ctx }) => {
    const { id } = await createSiteKey(ctx, shop);
    await revokeSiteKey(ctx, { id });
    expect((await listSiteKeys(ctx)).items[0]?.revokedAt).toBeInstanceOf(Date);
    await expect(updateSiteKey(ctx, { id, ...shop })).rejects.toMatchObject({ code: 'not-found' });
    await expect(revokeSiteKey(ctx, { id })).rejects.toMatchObject({ code: 'not-found' });
  });

  test('is not for an agent', async ({ world, ctx }) => {
    const agent = await aMember(world, ctx, 'agent');
    await expect(createSiteKey(agent, shop)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(listSiteKeys(agent)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('of another workspace does not exist', async ({ ctx, stranger }) => {
    const { id } = await createSiteKey(ctx, shop);
    await expect(updateSiteKey(stranger, { id, ...shop })).rejects.toMatchObject({ code: 'not-found' });
    await expect(revokeSiteKey(stranger, { id })).rejects.toMatchObject({ code: 'not-found' });
    expect((await listSiteKeys(stranger)).items).toEqual([]);
  });

  test('takes each origin once, in the form browsers send', () => {
    const parsed = CreateSiteKey.parse({ name: 'Shop', origins: ['Shop.example', 'https://shop.example/'] });
    expect(parsed.origins).toEqual(['https://shop.example']);
  });
});
