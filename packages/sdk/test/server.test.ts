import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as fc from 'fast-check';
import { jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { createServerClient } from '../src/server/create-server-client';
import { signIdentityToken } from '../src/server/sign-identity-token';
import { verifyWebhook } from '../src/server/verify-webhook';

const secret = 'an identity secret of some length';
const key = new TextEncoder().encode(secret);

test('an identity token is what any JWT library makes of it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      async (userId, name) => {
        const token = await signIdentityToken({ userId, name, fields: { room_number: '12' } }, { secret });
        const { payload, protectedHeader } = await jwtVerify(token, key, { algorithms: ['HS256'] });
        expect(protectedHeader).toEqual({ alg: 'HS256', typ: 'JWT' });
        expect(payload).toMatchObject({ sub: userId, name, fields: { room_number: '12' } });
        expect(Number(payload.exp) - Number(payload.iat)).toBe(3600);
      },
    ),
    { numRuns: 50 },
  );
});

test.for([
  { claims: { userId: '' }, options: { secret } },
  { claims: { userId: 'u' }, options: { secret: '' } },
  { claims: { userId: 'u' }, options: { secret, expiresInSeconds: 86_401 } },
  { claims: { userId: 'u' }, options: { secret, expiresInSeconds: Number.NaN } },
])('no token for $claims with $options', async ({ claims, options }) => {
  await expect(signIdentityToken(claims, options)).rejects.toMatchObject({ code: 'invalid' });
});

const webhookKey = Buffer.from('0123456789abcdef0123456789abcdef');
const webhookSecret = `whsec_${webhookKey.toString('base64')}`;

function delivered(body: string, sentAt = Math.floor(Date.now() / 1000)) {
  const signed = createHmac('sha256', webhookKey).update(`msg_1.${sentAt}.${body}`).digest('base64');
  return {
    body,
    headers: {
      'Webhook-Id': 'msg_1',
      'webhook-timestamp': String(sentAt),
      'webhook-signature': `v1,${signed}`,
    },
  };
}

test('the example of the Standard Webhooks libraries is accepted', async () => {
  const signed = 'g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';
  const request = {
    body: '{"test": 2432232314}',
    headers: new Headers({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': `v1a,xyz v1,AAAA v1,${signed}`,
    }),
  };
  const example = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  await expect(verifyWebhook(request, { secret: example })).rejects.toMatchObject({
    code: 'unauthenticated',
  });
  expect(
    await verifyWebhook(request, { secret: example, toleranceSeconds: Number.POSITIVE_INFINITY }),
  ).toEqual({
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    sentAt: new Date(1_614_265_330_000),
    payload: { test: 2_432_232_314 },
  });
});

test('whatever is changed by one bit is refused', async () => {
  const good = delivered('{"type":"message.received"}');
  expect((await verifyWebhook(good, { secret: webhookSecret })).payload).toEqual({
    type: 'message.received',
  });
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.integer({ min: 0, max: 6 }), async (at, bit) => {
      const bytes = Buffer.from(good.body);
      const index = at % bytes.length;
      bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
      const forged = verifyWebhook({ ...good, body: bytes.toString('latin1') }, { secret: webhookSecret });
      await expect(forged).rejects.toMatchObject({ code: 'unauthenticated' });
    }),
    { numRuns: 200 },
  );
});

test.for([-301, 301])('one sent %d s from now is refused', async (offset) => {
  const late = delivered('{}', Math.floor(Date.now() / 1000) + offset);
  await expect(verifyWebhook(late, { secret: webhookSecret })).rejects.toMatchObject({
    code: 'unauthenticated',
  });
});

test.for(['Webhook-Id', 'webhook-timestamp', 'webhook-signature'])(
  'one without %s is refused',
  async (name) => {
    const { body, headers } = delivered('{}');
    const without = { body, headers: { ...headers, [name]: undefined } };
    await expect(verifyWebhook(without, { secret: webhookSecret })).rejects.toMatchObject({
      code: 'unauthenticated',
    });
  },
);

test('the client of the REST API sends the key and types the answer', async () => {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`, request.headers.authorization);
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"items":[],"nextCursor":null}');
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const client = createServerClient({ url: `http://127.0.0.1:${port}/`, apiKey: 'sk_test' });
  const { data } = await client.GET('/audit', { params: { query: { limit: 5 } } });
  expect(data).toEqual({ items: [], nextCursor: null });
  expect(asked).toEqual(['GET /api/v1/audit?limit=5', 'Bearer sk_test']);
  await new Promise((done) => server.close(done));
});
