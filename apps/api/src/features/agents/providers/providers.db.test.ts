import { expect, onTestFinished } from 'vitest';
import { ask } from '../../../../test/agent-talk';
import { anAgent, said } from '../../../../test/agents';
import { testDb } from '../../../../test/db';
import { listAudit } from '../../../../test/deeds';
import { aMember, anOwner } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { aWorldOfModels } from '../../../../test/models';
import { says, startFakeModels } from '../../../../test/vendors';
import { fails } from '../../../../test/vendors/faults';
import { createWorld } from '../../../../test/world';
import { withTenant } from '../../../platform/db';
import { readTeam } from '../agents/read-team';
import { openKey } from './open-key';
import { putKey } from './put-key';
import { listProviders } from './read-providers';
import { PutKey } from './schemas';
import { listKeys } from './store';
import { removeKey, testKey } from './tend-key';

const secret = 'sk-own-4242-never-shown-9876';
const given = (key: object) => PutKey.parse({ provider: 'compatible', key: secret, ...key });

/** A server of the tenant’s own that may be called, though it stands within. */
async function aWorldOfKeys() {
  const fake = await startFakeModels();
  const db = { ...(await testDb()), close: async () => undefined };
  const world = await createWorld(db, {
    PARLEY_EGRESS_ALLOW: fake.host,
    PARLEY_MODELS_URL: fake.url,
    PARLEY_MODELS_KEY: 'sk-of-nobody',
  });
  onTestFinished(async () => {
    await world.end();
    await fake.close();
  });
  return { world, fake, ctx: await anOwner(world), key: given({ baseUrl: fake.url }) };
}

test('a key is tried, kept sealed, used, tried again and removed; nobody sees it', async () => {
  const { ctx, fake, key, world } = await aWorldOfKeys();
  const kept = await putKey(ctx, key);
  expect(kept).toMatchObject({ hint: '9876', baseUrl: fake.url, state: 'good' });
  expect(fake.asked.at(-1)?.key).toBe(secret);
  const rows = await withTenant(ctx, (tx) => listKeys(tx, ctx.tenantId));
  expect(JSON.stringify(rows)).not.toContain('never-shown');
  const [sealed] = (await readTeam(ctx)).keys;
  expect(sealed && openKey(ctx, sealed)).toEqual({ key: secret, baseUrl: fake.url });
  const { items } = await listProviders(ctx);
  expect(JSON.stringify(items)).not.toContain('never-shown');
  expect(items.find(({ name }) => name === 'compatible')).toMatchObject({
    offered: true,
    wantsBaseUrl: true,
    ownKey: { hint: '9876', state: 'good' },
  });
  fake.next.push(fails(401));
  expect(await testKey(ctx, { provider: 'compatible' })).toMatchObject({ good: false, state: 'refused' });
  await removeKey(ctx, { provider: 'compatible' });
  await expect(testKey(ctx, { provider: 'compatible' })).rejects.toMatchObject({ code: 'not-found' });
  const { items: deeds } = await listAudit(ctx, { limit: 3 });
  expect(deeds.map(({ action }) => action)).toEqual([
    'provider-key.removed',
    'provider-key.tested',
    'provider-key.set',
  ]);
  expect(JSON.stringify(deeds) + world.logged.join('')).not.toContain('never-shown');
});

test('a key that is refused is not kept, and it is said why', async () => {
  const { ctx, fake, key } = await aWorldOfKeys();
  fake.next.push(fails(401));
  await expect(putKey(ctx, key)).rejects.toMatchObject({
    code: 'invalid',
    message: expect.stringContaining('does not know this key'),
  });
  fake.next.push(fails(500));
  await expect(putKey(ctx, key)).rejects.toMatchObject({ code: 'unavailable' });
  fake.next.push(fails(429));
  expect(await putKey(ctx, key)).toMatchObject({ state: 'limited' });
  const elsewhere = putKey(ctx, given({ provider: 'openai', baseUrl: fake.url }));
  await expect(elsewhere).rejects.toMatchObject({ code: 'invalid' });
  await expect(putKey(ctx, given({}))).rejects.toMatchObject({ code: 'invalid' });
});

test('no address within is called, whoever names it', async () => {
  const { ctx, fake } = await aWorldOfModels();
  const before = fake.asked.length;
  await expect(putKey(ctx, given({ baseUrl: fake.url }))).rejects.toMatchObject({ code: 'invalid' });
  const metadata = putKey(ctx, given({ baseUrl: 'http://169.254.169.254/v1' }));
  await expect(metadata).rejects.toMatchObject({ code: 'invalid' });
  expect(fake.asked.length).toBe(before);
});

test('keys are an admin’s to set, and a workspace’s own', async () => {
  const { world, ctx, key } = await aWorldOfKeys();
  const stranger = await anOwner(world);
  const agent = await aMember(world, ctx, 'agent');
  await expect(putKey(agent, key)).rejects.toMatchObject({ code: 'forbidden' });
  await putKey(ctx, key);
  await expect(removeKey(agent, key)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(removeKey(stranger, key)).rejects.toMatchObject({ code: 'not-found' });
  expect((await listProviders(agent)).items.some(({ ownKey }) => ownKey !== null)).toBe(true);
  expect((await listProviders(stranger)).items.every(({ ownKey }) => ownKey === null)).toBe(true);
  expect((await readTeam(stranger)).keys).toEqual([]);
});

test('how it went lately is known on every node, and that a key is no longer taken', async () => {
  const { ctx, fake, key } = await aWorldOfKeys();
  await putKey(ctx, key);
  await anAgent(ctx, { config: { chain: [{ provider: 'compatible', model: 'fake-small' }] } });
  const of = async () => {
    const { items } = await listProviders(ctx);
    const { ownKey, health } = items.find(({ name }) => name === 'compatible') ?? {};
    return { state: ownKey?.state, ...health };
  };
  expect(await of()).toEqual({ state: 'good' });
  fake.answer = says('We do.');
  const { conversationId, more } = await ask(ctx, 'Do you sell umbrellas?');
  await said(ctx, conversationId, 2);
  expect(await of()).toMatchObject({
    state: 'good',
    calls: 1,
    failures: 0,
    firstTokenMs: expect.any(Number),
  });
  fake.answer = fails(401);
  await more('And raincoats?');
  await said(ctx, conversationId, 4);
  const refused = { state: 'refused', calls: 2, failures: 1, lastFailure: { reason: 'unauthorized' } };
  expect(await of()).toMatchObject(refused);
});

test('what is known of each provider is shown, and nothing of a call that was never made', async ({
  ctx,
}) => {
  const { items } = await listProviders(ctx);
  expect(items).toHaveLength(6);
  for (const { models, health, offered } of items) {
    expect(health).toBeNull();
    expect(offered).toBe(false);
    for (const model of models) expect(model.contextTokens).toBeGreaterThan(0);
  }
});
