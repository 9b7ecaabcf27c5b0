import { request } from 'node:http';
import { afterAll, describe, expect } from 'vitest';
import { aProfile } from '../../test/factories';
import { test } from '../../test/fixtures';
import { type Served, serveWorld } from '../../test/serve';
import type { World } from '../../test/world';

let served: Served;
const serveOnce = async (world: World) => {
  served ??= await serveWorld(world);
  return served;
};
afterAll(() => served?.close());

const secret = 'hunter2-should-never-be-logged';

async function post(world: World, path: string, body: string | Uint8Array | ReadableStream) {
  const { url } = await serveOnce(world);
  const options = {
    method: 'POST',
    body,
    duplex: 'half',
    headers: { 'content-type': 'application/json' },
  };
  const response = await fetch(`${url}${path}`, options as RequestInit);
  const text = await response.text();
  const json = JSON.parse(text);
  return { status: response.status, reason: json.error?.data?.reason ?? json.code, text, json };
}

function streamOf(...chunks: Uint8Array[]): ReadableStream {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

const register = '/trpc/register.start';
const valid = () => ({ name: 'Eve', email: 'eve@example.test', password: secret, business: aProfile() });
const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
const bytes = (...values: number[]) => new Uint8Array(values);

describe.each([register, '/api/v1/auth/register'])('POST %s', (path) => {
  const cases: [name: string, status: number, body: () => string | Uint8Array | ReadableStream][] = [
    ['an unknown field', 400, () => JSON.stringify({ ...valid(), isOperator: true })],
    [
      'a nested unknown field',
      400,
      () => JSON.stringify({ ...valid(), business: { ...aProfile(), id: 'tnt_x' } }),
    ],
    ['a wrong type', 400, () => JSON.stringify({ ...valid(), name: { $ne: null } })],
    ['a null where a text belongs', 400, () => JSON.stringify({ ...valid(), email: null })],
    ['a control character', 400, () => JSON.stringify({ ...valid(), name: 'Eve\u0000' })],
    ['an array instead of an object', 400, () => '[1,2,3]'],
    ['broken JSON', 400, () => '{"name":'],
    ['nesting without end', 400, () => deep(5000)],
    ['a __proto__ key', 400, () => `{"__proto__":{"isOperator":true},${JSON.stringify(valid()).slice(1)}`],
    [
      'a constructor key',
      400,
      () => JSON.stringify({ ...valid(), constructor: { prototype: { isOperator: true } } }),
    ],
    ['bytes that are not UTF-8', 400, () => bytes(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d)],
    ['a body over the limit', 413, () => JSON.stringify({ ...valid(), name: 'x'.repeat(300_000) })],
    [
      'a chunked body over the limit',
      413,
      () => streamOf(...Array.from({ length: 40 }, () => new Uint8Array(10_000))),
    ],
  ];

  test.for(cases)('%s is refused clearly', async ([, status, body], { world }) => {
    const answer = await post(world, path, body());
    expect(answer.status).toBe(status);
    expect(answer.reason).toBe(status === 413 ? 'too-large' : 'invalid');
    expect(answer.text).not.toMatch(/at .*\.(ts|js):|zod|prisma|node_modules/i);
  });

  test('nothing of a refused body reaches the log, and the process lives', async ({ world }) => {
    await post(world, path, JSON.stringify({ ...valid(), surprise: true }));
    const { url } = await serveOnce(world);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(world.logged.join('')).not.toMatch(/hunter2|eve@example/);
  });
});

test('each wrong field is named', async ({ world }) => {
  const { json } = await post(world, register, JSON.stringify({ ...valid(), name: '', email: 'nope' }));
  expect(json.error.data.fields).toMatchObject({ name: expect.any(String), email: expect.any(String) });
});

test('more calls in a batch than allowed are refused', async ({ world }) => {
  const { url } = await serveOnce(world);
  const many = Array.from({ length: 50 }, () => 'me.get').join(',');
  const response = await fetch(`${url}/trpc/${many}?batch=1&input=${encodeURIComponent('{}')}`);
  expect(response.status).toBe(400);
});

test('a flood of headers is cut off', async ({ world }) => {
  const { url } = await serveOnce(world);
  const headers = Object.fromEntries(
    Array.from({ length: 400 }, (_, index) => [`x-flood-${index}`, 'y'.repeat(60)]),
  );
  const status = await new Promise((resolve, reject) => {
    const sent = request(`${url}/healthz`, { headers }, (response) => resolve(response.resume().statusCode));
    sent.on('error', reject);
    sent.end();
  });
  expect(status).toBe(431);
});

test('a write from another site is refused even with a session', async ({ world, ctx }) => {
  const { url, cookieOf } = await serveOnce(world);
  const body = JSON.stringify(aProfile());
  const write = async (from: Record<string, string>) =>
    fetch(`${url}/trpc/workspace.update`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', cookie: await cookieOf(ctx), ...from },
    });
  expect((await write({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await write({ origin: 'https://evil.example' })).status).toBe(403);
  expect((await write({})).status).toBe(403);
  expect((await write({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
});

test('no answer allows another origin to read it', async ({ world }) => {
  const { url } = await serveOnce(world);
  const response = await fetch(`${url}/trpc/me.get`, { headers: { origin: 'https://evil.example' } });
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('the sixth wrong password for an account is refused, the right one too', async ({ world }) => {
  const attempt = (password: string) =>
    post(world, '/api/v1/auth/sign-in/email', JSON.stringify({ email: 'nobody@example.test', password }));
  const statuses: number[] = [];
  for (let count = 0; count < 6; count += 1) statuses.push((await attempt(`wrong ${count}`)).status);
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
});

test('a tampered session cookie is nobody', async ({ world, ctx }) => {
  const { url, cookieOf } = await serveOnce(world);
  const cookie = await cookieOf(ctx);
  const flipped = cookie.replace(/.(?=.{6}$)/, (letter) => (letter === 'A' ? 'B' : 'A'));
  const response = await fetch(`${url}/trpc/me.get`, { headers: { cookie: flipped } });
  expect(await response.json()).toMatchObject({ result: { data: { person: null } } });
});

test('a tab that shows another workspace than the session is in may not write', async ({
  world,
  ctx,
  stranger,
}) => {
  const { url, cookieOf } = await serveOnce(world);
  const response = await fetch(`${url}/trpc/workspace.get`, {
    headers: { cookie: await cookieOf(ctx), 'parley-workspace': stranger.tenantId },
  });
  expect(response.status).toBe(409);
});

test('production shows its numbers to nobody without the token', async ({ world }) => {
  const production = await serveWorld(world, true);
  expect((await fetch(`${production.url}/metrics`)).status).toBe(404);
  await production.close();
});
