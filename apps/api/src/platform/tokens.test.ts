import { SignJWT, UnsecuredJWT } from 'jose';
import { expect, test } from 'vitest';
import { createTokens, readSharedToken } from './tokens';

const now = new Date('2030-01-01T12:00:00Z');
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const times = { issuedAt: now, expiresAt: inMinutes(60) };
const tokens = createTokens({ secrets: ['a secret of the house'], purpose: 'test' });

test('what was signed is read again, until it is over', async () => {
  const token = await tokens.sign({ sub: 'con_1' }, times);
  expect(await tokens.read(token, { now })).toMatchObject({ sub: 'con_1' });
  expect(await tokens.read(token, { now: inMinutes(61) })).toBeNull();
  expect(await tokens.read(token, { now: inMinutes(61), graceSeconds: 120 })).toMatchObject({ sub: 'con_1' });
  expect(await tokens.read(token, { now: inMinutes(63), graceSeconds: 120 })).toBeNull();
});

test('what an earlier secret signed is read, and signed anew with the current one', async () => {
  const token = await tokens.sign({ sub: 'con_1' }, times);
  const rotated = createTokens({ secrets: ['a new secret', 'a secret of the house'], purpose: 'test' });
  expect(await rotated.read(token, { now })).toMatchObject({ sub: 'con_1' });
  const fresh = await rotated.sign({ sub: 'con_1' }, times);
  expect(await tokens.read(fresh, { now })).toBeNull();
  const alone = createTokens({ secrets: ['a new secret'], purpose: 'test' });
  expect(await alone.read(token, { now })).toBeNull();
  expect(await alone.read(fresh, { now })).toMatchObject({ sub: 'con_1' });
});

test('no byte of it can be changed', async () => {
  const token = await tokens.sign({ sub: 'con_1' }, times);
  const bytes = (text: string) =>
    text.split('.').map((part) => Buffer.from(part, 'base64url').toString('hex'));
  for (let at = 0; at < token.length; at++) {
    const flipped = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
    if (bytes(flipped).join() === bytes(token).join()) continue;
    expect(await tokens.read(flipped, { now }), `byte ${at}`).toBeNull();
  }
});

test('another purpose, another secret and no signature are worth nothing', async () => {
  const others = [
    createTokens({ secrets: ['a secret of the house'], purpose: 'other' }),
    createTokens({ secrets: ['another secret'], purpose: 'test' }),
  ];
  for (const other of others) {
    expect(await tokens.read(await other.sign({ sub: 'con_1' }, times), { now })).toBeNull();
  }
  const unsigned = new UnsecuredJWT({ sub: 'con_1' }).setExpirationTime(inMinutes(5)).encode();
  expect(await tokens.read(unsigned, { now })).toBeNull();
  for (const text of ['', '.', '..', 'x', 'a.b.c', '\u0000'])
    expect(await tokens.read(text, { now })).toBeNull();
});

test('the clock of who shares a secret may be half a minute off, but what is over is over', async () => {
  const secret = 'shared between two servers';
  const sign = (claims: { nbf?: Date; exp: Date }) => {
    const token = new SignJWT({ sub: 'u' })
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime(claims.exp);
    return (claims.nbf ? token.setNotBefore(claims.nbf) : token).sign(Buffer.from(secret));
  };
  const read = async (token: string) => readSharedToken(token, { secret, now });
  expect(await read(await sign({ exp: inMinutes(5), nbf: inMinutes(0.4) }))).toMatchObject({ sub: 'u' });
  expect(await read(await sign({ exp: inMinutes(5), nbf: inMinutes(1) }))).toBeNull();
  expect(await read(await sign({ exp: now }))).toBeNull();
});
