import { faceOf } from '@parley/shared/faces';
import type { ServerFrame } from '@parley/shared/live';
import { livePaths } from '@parley/shared/live-constants';
import type { FileView, Message } from '@parley/shared/message';
import { afterAll, describe, expect } from 'vitest';
import { anAgent } from '../../../test/agents';
import { aClientId, aConversation, aMessage } from '../../../test/conversations';
import { test } from '../../../test/fixtures';
import { anAddress, connect, hello, post } from '../../../test/live-client';
import { type Served, serveWorld } from '../../../test/serve';
import { aSession, aSiteKey, siteOrigin, visitorOf } from '../../../test/visitors';
import type { World } from '../../../test/world';
import { listAgents } from '../../features/agents/agents/manage/read-agents';
import { updateAgent } from '../../features/agents/agents/manage/update-agent';

let served: Served;
const serveOnce = async (world: World) => {
  served ??= await serveWorld(world);
  return served;
};
afterAll(() => served?.close());

const jsonOf = async <Value>(response: Response) => (await response.json()) as Value;
const evil = 'https://evil.example';
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('from other sites', () => {
  test('a site of a key may ask, and read what it is answered', async ({ world, ctx }) => {
    const way = await serveOnce(world);
    const { key } = await aSiteKey(ctx);
    const response = await post(way, livePaths.sessions, { body: { siteKey: key } });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe(siteOrigin);
    expect(response.headers.get('vary')).toContain('Origin');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('another may not, and reads nothing', async ({ world, ctx }) => {
    const way = await serveOnce(world);
    const { key } = await aSiteKey(ctx);
    for (const origin of [evil, `${siteOrigin}.evil.example`, 'null', null]) {
      const response = await post(way, livePaths.sessions, { body: { siteKey: key }, origin });
      expect(response.status).toBe(403);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  test('a preflight is answered for known sites, for two methods, and kept', async ({ world, ctx }) => {
    const { url } = await serveOnce(world);
    await aSiteKey(ctx);
    const ask = (origin: string) =>
      fetch(url + livePaths.frames, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST', 'x-forwarded-for': anAddress() },
      });
    const known = await ask(siteOrigin);
    expect(known.status).toBe(204);
    expect(known.headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(known.headers.get('access-control-allow-headers')).toBe('Authorization, Content-Type');
    expect(known.headers.get('access-control-max-age')).toBe('7200');
    expect((await ask(evil)).headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a cookie opens nothing here, and keeps nobody out', async ({ world, ctx }) => {
    const way = await serveOnce(world);
    const { key } = await aSiteKey(ctx);
    const headers = { cookie: await way.cookieOf(ctx), 'sec-fetch-site': 'cross-site' };
    const session = await post(way, livePaths.sessions, { body: { siteKey: key }, headers });
    expect(session.status).toBe(200);
    expect((await post(way, livePaths.uploads, { body: 'x', headers })).status).toBe(403);
    expect((await post(way, livePaths.frames, { body: { t: 'ping' }, headers })).status).toBe(401);
  });

  test('no other path allows another site', async ({ world }) => {
    const { url } = await serveOnce(world);
    const response = await fetch(`${url}/api/v1/openapi.json`, { headers: { origin: siteOrigin } });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('tokens', () => {
  test('a visitor without one, with a bad one, or from another site is refused', async ({ world, ctx }) => {
    const way = await serveOnce(world);
    const { token } = await aSession(ctx);
    for (const path of [
      livePaths.frames,
      livePaths.poll,
      livePaths.stream,
      livePaths.identity,
      livePaths.uploads,
    ]) {
      const statusOf = async (given: { token?: string; origin?: string }) =>
        (await post(way, path, { body: hello(), ...given })).status;
      expect([path, await statusOf({})]).toEqual([path, 401]);
      expect([path, await statusOf({ token: 'a.b.c' })]).toEqual([path, 401]);
      expect([path, await statusOf({ token, origin: evil })]).toEqual([path, 403]);
    }
  });

  test('what is not of the protocol is refused, and what is too large', async ({ world, ctx }) => {
    const way = await serveOnce(world);
    const { token } = await aSession(ctx);
    const statusOf = async (body: unknown) => (await post(way, livePaths.frames, { token, body })).status;
    expect(await statusOf('{')).toBe(400);
    expect(await statusOf(hello())).toBe(400);
    expect(await statusOf({ t: 'ping', extra: 1 })).toBe(400);
    expect(await statusOf('{"t":"ping","__proto__":{"a":1}}')).toBe(400);
    expect(await statusOf({ t: 'conversations-list', id: 1, cursor: 'x'.repeat(70_000) })).toBe(413);
    expect(await statusOf({ t: 'ping' })).toBe(204);
  });
});

/** The frames of a stream, as they come. */
async function* eventsOf(response: Response): AsyncGenerator<ServerFrame> {
  let text = '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += Buffer.from(chunk).toString();
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const event = text.slice(0, end);
      text = text.slice(end + 2);
      if (event.startsWith('data: ')) yield JSON.parse(event.slice(6));
    }
  }
}

type Frames = { frames: ServerFrame[]; next(): Promise<ServerFrame> };
function reading(response: Response): Frames {
  const events = eventsOf(response);
  const frames: ServerFrame[] = [];
  return {
    frames,
    async next() {
      const { value } = await events.next();
      if (!value) throw new Error(`The stream ended after ${JSON.stringify(frames)}`);
      frames.push(value);
      return value;
    },
  };
}

const storyOf = (frames: ServerFrame[]) =>
  frames.flatMap((frame) => {
    if (frame.t === 'missed') return frame.messages;
    return frame.t === 'message' ? [frame.message] : [];
  });

test('socket, stream and polling tell the same', async ({ world, ctx }) => {
  const way = await serveOnce(world);
  const { token } = await aSession(ctx);
  const visitor = await visitorOf(ctx, token);
  const { conversationId } = await aConversation(ctx, { visitor, messages: 3 });
  const resume = [{ conversationId, afterSeq: 1 }];

  const socket = await connect(way, token, resume);
  const response = await post(way, livePaths.stream, { token, body: hello(resume) });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  expect(response.headers.get('access-control-allow-origin')).toBe(siteOrigin);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  const stream = reading(response);
  while ((await stream.next()).t !== 'live');

  const send = (id: number) => ({ t: 'message-send', id, ...aMessage(conversationId) });
  const replies: { t: string; id: number; result: { message: Message } }[] = [];
  for (const id of [1, 2, 3]) {
    replies.push(await jsonOf(await post(way, livePaths.frames, { token, body: send(id) })));
  }
  expect(replies.map(({ t, id, result }) => [t, id, result.message.seq])).toEqual([
    ['done', 1, 4],
    ['done', 2, 5],
    ['done', 3, 6],
  ]);
  await socket.heard('message', ({ message }) => message.seq === 6);
  while (storyOf(stream.frames).length < 5) await stream.next();
  const polled = await post(way, livePaths.poll, { token, body: hello(resume) });
  const frames = await jsonOf<ServerFrame[]>(polled);
  expect(frames.map(({ t }) => t)).toEqual(['welcome', 'missed', 'live']);
  expect(storyOf(frames).map(({ seq }) => seq)).toEqual([2, 3, 4, 5, 6]);
  expect(storyOf(stream.frames)).toEqual(storyOf(frames));
  expect(storyOf(socket.frames)).toEqual(storyOf(frames));
  socket.end();
  await response.body?.cancel().catch(() => undefined);
});

describe('files', () => {
  test('a picture goes up, and is shown to whoever was given its address', async ({ world, ctx }) => {
    const way = await serveOnce(world);
    const { token } = await aSession(ctx);
    const sent = await fetch(`${way.url}${livePaths.uploads}?name=dot.png`, {
      method: 'POST',
      body: png,
      headers: { authorization: `Bearer ${token}`, origin: siteOrigin, 'content-type': 'image/png' },
    });
    expect(sent.status).toBe(200);
    const file = await jsonOf<FileView>(sent);
    expect(file).toMatchObject({ name: 'dot.png', mediaType: 'image/png', width: 1, height: 1 });
    const shown = await fetch(way.url + file.url);
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(png);
    expect(shown.headers.get('content-disposition')).toMatch(/^inline/);
    expect(shown.headers.get('content-security-policy')).toContain('sandbox');
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
    expect(shown.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const part = await fetch(way.url + file.url, { headers: { range: 'bytes=1-3' } });
    expect(part.status).toBe(206);
    expect(await part.text()).toBe('PNG');
    expect((await fetch(way.url + (file.thumbUrl ?? ''))).headers.get('content-type')).toBe('image/webp');
    expect((await fetch(way.url + file.url.replace(/.(?=\/dot)/, '!'))).status).toBe(404);
  });

  test('anything a browser could run is only saved, and a member sends by the session', async ({
    world,
    ctx,
  }) => {
    const way = await serveOnce(world);
    const sent = await fetch(`${way.url}${livePaths.uploads}?name=page.html`, {
      method: 'POST',
      body: '<script>alert(1)</script>',
      headers: {
        cookie: await way.cookieOf(ctx),
        'sec-fetch-site': 'same-origin',
        'content-type': 'text/html',
      },
    });
    const file = await jsonOf<FileView>(sent);
    const shown = await fetch(way.url + file.url);
    expect(shown.headers.get('content-type')).toBe('application/octet-stream');
    expect(shown.headers.get('content-disposition')).toMatch(/^attachment/);
    await shown.body?.cancel();
  });

  test('more than the cap is refused while it streams in, and nothing is kept', async ({ world, ctx }) => {
    const way = await serveOnce(world);
    const { token } = await aSession(ctx);
    const chunk = new Uint8Array(1024 * 1024);
    let sentMiB = 0;
    const body = new ReadableStream({
      pull(controller) {
        sentMiB += 1;
        if (sentMiB > 40) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const options = { method: 'POST', body, duplex: 'half' } as RequestInit;
    const response = await fetch(`${way.url}${livePaths.uploads}?name=big.bin`, {
      ...options,
      headers: { authorization: `Bearer ${token}`, origin: siteOrigin },
    }).catch(() => null);
    if (response) expect(response.status).toBe(413);
    expect(sentMiB).toBeLessThan(40);
    const listed: string[] = [];
    for await (const { key } of world.platform.storage.list(`uploads/${ctx.tenantId}/`)) listed.push(key);
    expect(listed).toEqual([]);
  });
});

test('the loader reads how the messenger looks, and may keep it', async ({ world, ctx }) => {
  const { url } = await serveOnce(world);
  const { key } = await aSiteKey(ctx);
  const read = (headers: Record<string, string>) => fetch(`${url}${livePaths.messenger}/${key}`, { headers });
  const first = await read({ origin: siteOrigin });
  expect(await first.json()).toMatchObject({ messenger: { position: 'right' }, team: { online: false } });
  expect(first.headers.get('cache-control')).toBe('public, max-age=60');
  expect(first.headers.get('vary')).toContain('Origin');
  const etag = first.headers.get('etag') ?? '';
  expect((await read({ origin: siteOrigin, 'if-none-match': etag })).status).toBe(304);
  expect((await read({ origin: evil })).status).toBe(403);
});

test('another picture of an agent is read by the loader and by who opens a session', async ({
  world,
  ctx,
}) => {
  const { url } = await serveOnce(world);
  const { key } = await aSiteKey(ctx);
  await anAgent(ctx);
  const read = (headers = {}) =>
    fetch(`${url}${livePaths.messenger}/${key}`, { headers: { origin: siteOrigin, ...headers } });
  const first = await read();
  expect(await first.json()).toMatchObject({ team: { agents: [{ name: 'Ada', face: faceOf('spark') }] } });
  const etag = first.headers.get('etag') ?? '';
  const [agent] = (await listAgents(ctx, { state: 'current' })).items;
  await updateAgent(ctx, { agentId: agent?.id ?? '', avatar: 'moon' });
  const agents = [{ id: agent?.id, name: 'Ada', face: faceOf('moon') }];
  const again = await read({ 'if-none-match': etag });
  expect(again.status).toBe(200);
  expect(await again.json()).toMatchObject({ team: { agents } });
  const opened = await post({ url }, livePaths.sessions, { body: { siteKey: key } });
  expect(await opened.json()).toMatchObject({ team: { agents } });
});

test('a client id of another kind is refused over every way alike', async ({ world, ctx }) => {
  const way = await serveOnce(world);
  const { token } = await aSession(ctx);
  const body = { t: 'conversation-start', id: 1, clientId: `${aClientId()}!` };
  expect((await post(way, livePaths.frames, { token, body })).status).toBe(400);
});
