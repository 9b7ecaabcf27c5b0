import { afterAll, expect } from 'vitest';
import { aMember } from '../../../test/factories';
import { test } from '../../../test/fixtures';
import { gather } from '../../../test/isolation/cast';
import { aCollection } from '../../../test/knowledge';
import { type Served, serveWorld } from '../../../test/serve';
import type { World } from '../../../test/world';
import { listDocuments } from '../../features/knowledge/documents/read-documents';

let served: Served;
const serveOnce = async (world: World) => {
  served ??= await serveWorld(world);
  ownOrigin = world.platform.publicUrl;
  return served;
};
afterAll(() => served?.close());

/** As the admin app's own pages send it. */
let ownOrigin = '';

type Sent = { headers: Record<string, string>; query: Record<string, string>; body?: string | Uint8Array };

async function upload({ url }: Served, { headers, query, body = 'Dogs are welcome.' }: Sent) {
  const response = await fetch(`${url}/api/v1/knowledge/files?${new URLSearchParams(query)}`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain', origin: ownOrigin, ...headers },
    body,
  });
  return { status: response.status, answer: await response.json() };
}

test('who may write knowledge uploads, nobody else', async ({ world }) => {
  const target = await serveOnce(world);
  const { owner, headersOf } = await gather(world, target);
  const { id: collectionId } = await aCollection(owner);
  const query = { collectionId, name: 'dogs.txt' };
  const statuses: Record<string, number> = {};
  for (const [actor, headers] of Object.entries(headersOf)) {
    statuses[actor] = (await upload(target, { headers, query })).status;
  }
  expect(statuses).toEqual({
    anonymous: 401,
    visitor: 401,
    viewer: 403,
    agent: 403,
    admin: 200,
    owner: 200,
    stranger: 404,
    operator: 403,
    'api-key': 200,
    'bare-key': 403,
  });
});

test('a page of another site cannot upload with a member’s cookie', async ({ world, ctx }) => {
  const target = await serveOnce(world);
  const { id: collectionId } = await aCollection(ctx);
  const headers = {
    cookie: await target.cookieOf(ctx),
    origin: 'https://evil.test',
    'sec-fetch-site': 'cross-site',
  };
  const { status } = await upload(target, { headers, query: { collectionId, name: 'a.txt' } });
  expect(status).toBe(403);
});

test('the original comes back byte for byte, to be saved and not shown', async ({ world, ctx, stranger }) => {
  const target = await serveOnce(world);
  const { id: collectionId } = await aCollection(ctx);
  const cookie = await target.cookieOf(ctx);
  const query = { collectionId, name: 'übersicht <b>.html', tag: 'house' };
  const body =
    '<!doctype html><title>House</title><p>Dogs are welcome in every room of the house.</p><script>1</script>';
  expect((await upload(target, { headers: { cookie }, query, body })).answer).toMatchObject({
    tags: ['house'],
  });
  await ctx.platform.jobs.settle();
  const [document] = (await listDocuments(ctx, { limit: 1 })).items;
  const address = `${target.url}/api/v1/knowledge/documents/${document?.id}/original`;
  const response = await fetch(address, { headers: { cookie } });
  expect(await response.text()).toBe(body);
  expect(response.headers.get('content-type')).toBe('application/octet-stream');
  expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  const viewer = await aMember(world, ctx, 'viewer');
  expect((await fetch(address, { headers: { cookie: await target.cookieOf(viewer) } })).status).toBe(200);
  expect((await fetch(address, { headers: { cookie: await target.cookieOf(stranger) } })).status).toBe(404);
  expect((await fetch(address)).status).toBe(401);
});

test.for([
  ['no name', {}, 'x', 400],
  ['a name of control characters', { name: 'a\u0000b' }, 'x', 400],
  ['unknown fields', { name: 'a.txt', owner: 'me' }, 'x', 400],
  ['no bytes', { name: 'a.txt' }, '', 400],
  ['too many bytes', { name: 'a.txt' }, new Uint8Array(20 * 1024 * 1024 + 1), 413],
] as const)('%s: refused, and nothing is kept', async ([, query, body, status], { world, ctx }) => {
  const target = await serveOnce(world);
  const { id: collectionId } = await aCollection(ctx);
  const headers = { cookie: await target.cookieOf(ctx) };
  expect((await upload(target, { headers, query: { collectionId, ...query }, body })).status).toBe(status);
  const keys: string[] = [];
  for await (const { key } of ctx.platform.storage.list(`knowledge/${ctx.tenantId}/`)) keys.push(key);
  expect(keys).toEqual([]);
});
