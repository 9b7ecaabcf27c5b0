import { expect } from 'vitest';
import { anEmail, aProfile, nobody, password } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { systemCtx } from '../../../platform/system-ctx';
import { listPeople } from '../operator/list-people';
import { checkSetup } from './check-setup';
import { completeSetup } from './complete-setup';
import { isSetupOpen, openSetup } from './open-setup';
import { seedWorkspace } from './seed-workspace';

const tokenOf = (url: string | null) => ({
  token: new URL(url ?? 'http://none').searchParams.get('token') ?? '',
});
const people = [
  { name: 'Inês', email: anEmail(), role: 'owner' as const, occupation: 'Manager' },
  { name: 'Rui', email: anEmail(), role: 'viewer' as const, occupation: 'Analyst' },
];

test('the newest link alone makes one operator, who owns the demo workspaces', async ({ world }) => {
  const system = systemCtx(world.platform, 'test');
  const visitor = nobody(world);
  await seedWorkspace(system, {
    slug: 'hotel',
    profile: aProfile(),
    members: people,
    siteKeyName: 'Site',
    origins: [],
  });
  const old = tokenOf(await openSetup(system));
  const link = tokenOf(await openSetup(system));
  expect(await checkSetup(visitor, old)).toEqual({ state: 'unknown' });
  expect(await checkSetup(visitor, link)).toEqual({ state: 'open' });

  const email = anEmail();
  const newcomer = { ...link, name: 'Ada', email, password };
  const twice = await Promise.allSettled([
    completeSetup(visitor, newcomer),
    completeSetup(visitor, newcomer),
  ]);
  expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await checkSetup(visitor, link)).toEqual({ state: 'used' });
  expect(await isSetupOpen(system)).toBe(false);
  expect(await openSetup(system)).toBeNull();

  const actor = { kind: 'person', id: 'x', name: 'x', email: 'x', sessionId: 'x', isOperator: true } as const;
  const { items } = await listPeople({ ...visitor, actor }, { q: email, limit: 5 });
  expect(items).toMatchObject([{ isOperator: true, workspaces: [{ role: 'owner' }] }]);
});

test('seeding twice seeds once', async ({ world }) => {
  const system = systemCtx(world.platform, 'test');
  const seed = { slug: 'homes', profile: aProfile(), members: [], siteKeyName: 'Site', origins: [] };
  const first = await seedWorkspace(system, seed);
  expect(await seedWorkspace(system, seed)).toEqual(first);
});

test('a link that never was is unknown and sets nothing up', async ({ world }) => {
  const token = 'x'.repeat(40);
  expect(await checkSetup(nobody(world), { token })).toEqual({ state: 'unknown' });
  const attempt = completeSetup(nobody(world), { token, name: 'Eve', email: anEmail(), password });
  await expect(attempt).rejects.toMatchObject({ code: 'gone' });
});
