import { expect } from 'vitest';
import { test } from '../../test/fixtures';
import { findDemoSiteKey } from '../features/accounts';
import { listCatalogs } from '../features/catalog/catalogs/read-catalogs';
import { SearchCatalog } from '../features/catalog/search/schemas';
import { searchCatalog } from '../features/catalog/search/search-catalog';
import { getMessengerFor } from '../features/contacts';
import { SearchKnowledge } from '../features/knowledge/search/schemas';
import { searchKnowledge } from '../features/knowledge/search/search-knowledge';
import type { Workspace } from '../platform/ctx';
import { systemCtx } from '../platform/system-ctx';
import { demoBusinesses } from './index';
import { seedDemo } from './seed-demo';

test('the demo sites talk, wherever they are served from today', async ({ world }) => {
  const ctx = systemCtx(world.platform, 'test');
  await seedDemo(ctx);
  await seedDemo(ctx);
  const moved = { ...world.platform, publicUrl: 'https://demo.example' };
  for (const { slug, profile } of demoBusinesses) {
    const siteKey = (await findDemoSiteKey(ctx, slug)) ?? '';
    const ask = (origin: string, platform = world.platform) => getMessengerFor(platform, { siteKey, origin });
    for (const origin of [
      'http://localhost:3000',
      'http://127.0.0.1:3000',
      new URL(profile.website).origin,
    ]) {
      expect((await ask(origin)).messenger.businessName).toBe(profile.name);
    }
    expect((await ask('https://demo.example', moved)).messenger.accent).toMatch(/^#/);
    await expect(ask('http://localhost:3000', moved)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(ask('http://localhost:3001')).rejects.toMatchObject({ code: 'forbidden' });
  }
});

test('the hotel asks for the room, the builder for a phone number', async ({ world }) => {
  const ctx = systemCtx(world.platform, 'test');
  await seedDemo(ctx);
  const asked = async (slug: string) => {
    const siteKey = (await findDemoSiteKey(ctx, slug)) ?? '';
    const { messenger } = await getMessengerFor(world.platform, { siteKey, origin: null });
    return messenger.askFirst.map(({ name, type }) => `${name}: ${type}`);
  };
  expect(await asked('hotel')).toEqual([
    'name: text',
    'email: email',
    'room_number: text',
    'guest_type: choice',
  ]);
  expect(await asked('homes')).toEqual(['name: text', 'email: email', 'phone: phone']);
});

test('the inbox of each has something of everything, and nobody to whom it is assigned yet', async ({
  world,
}) => {
  const ctx = systemCtx(world.platform, 'test');
  await seedDemo(ctx);
  await seedDemo(ctx);
  const open = await world.platform.db.query<{ slug: string; status: string; count: number; rated: number }>(`
    SELECT t.slug, c.status, count(*)::int AS count, count(c.rating_score)::int AS rated
    FROM conversation c JOIN tenant t ON t.id = c.tenant_id WHERE c.assignee_id IS NULL AND t.demo
    GROUP BY t.slug, c.status ORDER BY t.slug, c.status`);
  const each = (slug: string) => [
    { slug, status: 'closed', count: 2, rated: 2 },
    { slug, status: 'escalated', count: 1, rated: 0 },
    { slug, status: 'open', count: 2, rated: 0 },
    { slug, status: 'snoozed', count: 1, rated: 0 },
  ];
  expect(open).toEqual([...each('homes'), ...each('hotel')]);
});

test('the catalogs answer what visitors ask first', async ({ world }) => {
  const ctx = systemCtx(world.platform, 'test');
  await seedDemo(ctx);
  const asked = async (slug: string, query: string) => {
    const [tenant] = await world.platform.db.query<{ id: string }>(
      `SELECT id FROM tenant WHERE slug = '${slug}'`,
    );
    const viewer = { ...ctx, tenantId: tenant?.id ?? '', workspace: reading(tenant?.id ?? '') };
    const [catalog] = (await listCatalogs(viewer)).items;
    const found = await searchCatalog(viewer, SearchCatalog.parse({ catalogId: catalog?.id, query }));
    return found.items.map(({ item }) => item.title);
  };
  expect(await asked('homes', 'Show me 2BHK in whitfield under 2 Cr')).toHaveLength(3);
  expect(await asked('hotel', 'for 4 people with a dog')).toContain('Family Loft');
});

const reading = (tenantId: string): Workspace => ({
  tenantId,
  memberId: null,
  role: 'viewer',
  permissions: new Set(['catalog:read']),
  acting: false,
  actingUntil: null,
  suspended: false,
});

test('the guide of each is read in the background, and answers with the page it stands on', async ({
  world,
}) => {
  const ctx = systemCtx(world.platform, 'test');
  await seedDemo(ctx);
  await world.platform.jobs.settle();
  const [hotel] = await world.platform.db.query<{ id: string }>("SELECT id FROM tenant WHERE slug = 'hotel'");
  const permissions: Workspace['permissions'] = new Set(['knowledge:read']);
  const tenantId = hotel?.id ?? '';
  const workspace = {
    tenantId,
    memberId: null,
    role: null,
    permissions,
    acting: false,
    actingUntil: null,
    suspended: false,
  };
  const reader = { ...ctx, tenantId, workspace };
  const { passages, found } = await searchKnowledge(
    reader,
    SearchKnowledge.parse({ query: 'When is breakfast served?' }),
  );
  expect(found).toBe('well');
  expect(passages[0]?.url).toMatch(/\/demo\/hotel\/(faq|guide)\//);
});
