import { randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import { anEmail, anOwner, nobody, password } from '../test/factories';
import { test } from '../test/fixtures';
import { createWorld, type World } from '../test/world';
import { createVerifiedPerson } from './features/accounts/people/create-person';
import { keyPlace } from './features/agents/providers/key-place';
import { listKeys, upsertKey } from './features/agents/providers/store';
import { secretPlace } from './features/contacts/messenger/identity-secret';
import { rotateIdentitySecret } from './features/contacts/messenger/rotate-identity-secret';
import { findMessenger } from './features/contacts/messenger/store';
import { withIdentity, withTenant } from './platform/db';
import { systemCtx } from './platform/system-ctx';
import { resealAll } from './reseal';

const aSecret = () => randomBytes(32).toString('base64');
const [oldSecret, newSecret] = [aSecret(), aSecret()];
const [oldKey, newKey] = [`k1:${aSecret()}`, `k2:${aSecret()}`];
const inAnHour = () => ({ issuedAt: new Date(), expiresAt: new Date(Date.now() + 3_600_000) });

async function signIn(world: World, email: string): Promise<Headers> {
  const { headers } = await world.platform.auth.api.signInEmail({
    body: { email, password },
    returnHeaders: true,
  });
  const pairs = headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return new Headers({ cookie: pairs.join('; ') });
}

const isSignedIn = async (world: World, headers: Headers) =>
  (await world.platform.auth.api.getSession({ headers })) !== null;

const totpOf = async (world: World, headers: Headers) =>
  (await world.platform.auth.api.getTOTPURI({ body: { password }, headers })).totpURI;

async function identitySecret(world: World, tenantId: string): Promise<string> {
  const ctx = { ...systemCtx(world.platform, 'test'), tenantId };
  const stored = await withTenant(ctx, findMessenger);
  return world.platform.vault.open(stored?.identitySecret ?? '', secretPlace(tenantId));
}

test('a secret and a key are changed without anybody noticing', async ({ world }) => {
  const { db } = world.platform;
  const before = await createWorld(db, { PARLEY_SECRET: oldSecret, PARLEY_ENCRYPTION_KEYS: oldKey });
  const between = await createWorld(db, {
    PARLEY_SECRET: newSecret,
    PARLEY_PREVIOUS_SECRETS: oldSecret,
    PARLEY_ENCRYPTION_KEYS: `${newKey},${oldKey}`,
  });
  const after = await createWorld(db, { PARLEY_SECRET: newSecret, PARLEY_ENCRYPTION_KEYS: newKey });

  const email = anEmail();
  const caller = nobody(before);
  await withIdentity(caller, (tx) => createVerifiedPerson(tx, caller, { name: 'Ada', email, password }));
  const cookies = await signIn(before, email);
  await before.platform.auth.api.enableTwoFactor({ body: { password }, headers: cookies });
  const totpURI = await totpOf(before, cookies);
  const owner = await anOwner(before);
  const { secret } = await rotateIdentitySecret(owner);
  const { tenantId } = owner.workspace;
  const row = {
    tenantId,
    provider: 'openai',
    hint: '',
    state: 'good',
    createdBy: '',
    createdAt: new Date(0),
  };
  const sealed = before.platform.vault.seal('sk-own', keyPlace(tenantId, 'openai'));
  await withTenant(owner, (tx) => upsertKey(tx, { ...row, sealed }));
  const token = await before.platform.visitorTokens.sign({ sub: 'con_1' }, inAnHour());
  const address = before.platform.fileCapabilities.sign('file_1');

  expect(await isSignedIn(between, cookies)).toBe(true);
  expect(await totpOf(between, cookies)).toBe(totpURI);
  expect(await identitySecret(between, owner.workspace.tenantId)).toBe(secret);
  expect(await between.platform.visitorTokens.read(token, { now: new Date() })).not.toBeNull();
  expect(between.platform.fileCapabilities.holds(address, 'file_1')).toBe(true);
  await expect(identitySecret(after, owner.workspace.tenantId)).rejects.toThrow('its key is missing');
  await expect(totpOf(after, await signIn(after, email))).rejects.toThrow();

  const ctx = systemCtx(between.platform, 'reseal');
  expect((await resealAll(ctx)).map(({ count }) => count)).toEqual([1, 1, 1]);
  expect((await resealAll(ctx)).map(({ count }) => count)).toEqual([0, 0, 0]);
  const [own] = await withTenant(owner, (tx) => listKeys(tx, tenantId));
  expect(after.platform.vault.open(own?.sealed ?? '', keyPlace(tenantId, 'openai'))).toBe('sk-own');
  expect(await identitySecret(after, owner.workspace.tenantId)).toBe(secret);
  expect(await totpOf(after, await signIn(after, email))).toBe(totpURI);

  expect(await isSignedIn(after, cookies)).toBe(false);
  expect(await isSignedIn(after, await signIn(between, email))).toBe(true);
  expect(await after.platform.visitorTokens.read(token, { now: new Date() })).toBeNull();
  expect(after.platform.fileCapabilities.holds(address, 'file_1')).toBe(false);
});
