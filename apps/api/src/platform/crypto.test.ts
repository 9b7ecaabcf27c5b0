import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createVault, hashToken, SealBroken, sameSecret } from './crypto';

const first = { id: 'k1', key: randomBytes(32) };
const second = { id: 'k2', key: randomBytes(32) };
const place = { tenantId: 'tnt_a', rowId: 'key_1', field: 'secret' };
const vault = createVault({ keys: [first], current: 'k1' });

test('what is sealed opens again, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (plaintext, rowId, field) => {
      const here = { tenantId: 'tnt_a', rowId, field };
      expect(vault.open(vault.seal(plaintext, here), here)).toBe(Buffer.from(plaintext).toString());
    }),
  );
});

test('a sealed value names its key and hides its content', () => {
  const sealed = vault.seal('sk-live-123', place);
  expect(sealed).toMatch(/^v1\.k1\.[\w-]{16}\.[\w-]+$/);
  expect(Buffer.from(sealed.split('.')[3] ?? '', 'base64url').includes('sk-live')).toBe(false);
  expect(vault.seal('sk-live-123', place)).not.toBe(sealed);
});

test('a value moved to another tenant, row or field does not open', () => {
  const sealed = vault.seal('secret', place);
  for (const moved of [{ tenantId: 'tnt_b' }, { rowId: 'key_2' }, { field: 'token' }]) {
    expect(() => vault.open(sealed, { ...place, ...moved })).toThrow(SealBroken);
  }
});

test('the parts of a place cannot be shifted into each other', () => {
  const sealed = vault.seal('secret', { tenantId: 'a', rowId: 'b,c', field: 'd' });
  expect(() => vault.open(sealed, { tenantId: 'a,b', rowId: 'c', field: 'd' })).toThrow(SealBroken);
  expect(() => vault.open(sealed, { tenantId: 'a', rowId: 'b', field: 'c,d' })).toThrow(SealBroken);
});

test('every single changed character breaks the seal', () => {
  for (const secret of ['abcdef', 'abcdefg', 'abcdefgh']) {
    const sealed = vault.seal(secret, place);
    for (let at = 0; at < sealed.length; at++) {
      for (const other of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=') {
        if (other === sealed[at]) continue;
        const changed = `${sealed.slice(0, at)}${other}${sealed.slice(at + 1)}`;
        expect(() => vault.open(changed, place), `character ${at}: ${other}`).toThrow(SealBroken);
      }
    }
  }
});

test('a shortened tag is no tag', () => {
  const [version, id, nonce, tag = ''] = vault.seal('', place).split('.');
  for (const length of [4, 8, 12, 15]) {
    const short = Buffer.from(tag, 'base64url').subarray(0, length).toString('base64url');
    expect(() => vault.open([version, id, nonce, short].join('.'), place)).toThrow(SealBroken);
  }
});

test('an unknown key and rubbish are one and the same error', () => {
  const stranger = createVault({ keys: [second], current: 'k2' });
  const sealed = vault.seal('secret', place);
  const [version, , nonce, body] = sealed.split('.');
  for (const bad of [
    sealed,
    [version, 'k2', nonce, body].join('.'),
    '',
    'v1',
    'v1.k2..',
    'v2.k2.a.b',
    `${sealed}.x`,
  ]) {
    expect(() => stranger.open(bad, place), bad).toThrow(SealBroken);
  }
});

test('rotation: old values still open, are recognised and move to the new key', () => {
  const old = vault.seal('secret', place);
  const rotated = createVault({ keys: [first, second], current: 'k2' });
  expect(rotated.needsRotation(old)).toBe(true);

  const fresh = rotated.reseal(old, place);

  expect(fresh.startsWith('v1.k2.')).toBe(true);
  expect(rotated.needsRotation(fresh)).toBe(false);
  expect(createVault({ keys: [second], current: 'k2' }).open(fresh, place)).toBe('secret');
  expect(() => rotated.reseal(old, { ...place, rowId: 'key_2' })).toThrow(SealBroken);
});

test('a weak or ambiguous key ring is refused at the start', () => {
  const make = (keys: { id: string; key: Uint8Array }[], current: string) => () =>
    createVault({ keys, current });
  expect(make([{ id: 'k1', key: randomBytes(16) }], 'k1')).toThrow('32 bytes');
  expect(make([first], 'k9')).toThrow('not among the keys');
  expect(make([first, { ...second, id: 'k1' }], 'k1')).toThrow('given twice');
  expect(make([{ ...first, id: 'k.1' }], 'k.1')).toThrow('must match');
});

test('secrets compare equal only when they are', () => {
  expect(sameSecret('abc', 'abc')).toBe(true);
  expect(sameSecret('abc', 'abd')).toBe(false);
  expect(sameSecret('abc', 'abcd')).toBe(false);
  expect(sameSecret('', '')).toBe(true);
});

test('a token hash is stable, url-safe and not the token', () => {
  expect(hashToken('abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0');
  expect(hashToken('abd')).not.toBe(hashToken('abc'));
});
