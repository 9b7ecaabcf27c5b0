import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { livePaths } from '@parley/shared/live-constants';
import { expect, onTestFinished } from 'vitest';
import { aConversation, aMessage } from '../../test/conversations';
import { spawnChild } from '../../test/db/spawn-child';
import type { MemberCtx } from '../../test/factories';
import { test } from '../../test/fixtures';
import { aCollection } from '../../test/knowledge';
import { connect, hello, type LiveClient, post } from '../../test/live-client';
import { type Served, serveWorld } from '../../test/serve';
import { askSteadily, percentile } from '../../test/steady';
import { aSession, visitorOf } from '../../test/visitors';
import { createApiKey } from '../features/accounts/api-keys/create-api-key';
import { getSource, listItems } from '../features/knowledge/sources/read-sources';

/** What becomes of each; null where all of it can be read. */
const bombs: Record<string, readonly (string | null)[]> = {
  'bomb.docx': ['expands-too-much'],
  'bomb.xlsx': ['expands-too-much'],
  'lie.docx': ['broken'],
  'laughs.docx': ['broken', 'no-text'],
  'laughs.xlsx': [null],
  'corner.xlsx': ['too-large', 'too-many-rows', 'too-slow'],
  'long.pdf': [null],
  'longer.pdf': ['too-many-pages'],
  'loop.pdf': ['broken', 'no-text', 'too-slow'],
  'deep.html': ['too-deep'],
  'many.html': ['too-large'],
  'attributes.html': [null],
  'long.csv': ['too-many-rows'],
  'wide.csv': ['too-many-rows', 'no-text', 'empty'],
};
const harmless = 'ferry.txt';

/** Far above what a busy machine makes of it, far below what a server that reads by itself does: seconds. */
const asked = { everyMs: 20, medianMs: 150, p95Ms: 600 };
const said = { everyMs: 250, medianMs: 250, p95Ms: 1000 };
const slowerThanBefore = 10;

test('while bombs are read, visitors are answered and heard as steadily as before', {
  timeout: 240_000,
}, async ({ world, ctx }) => {
  const files = await packed(Object.keys(bombs));
  const way = await serveWorld(world);
  const visitors = await somebody(way, ctx, 24);
  const { everyMs } = asked;
  const watch = async (until: Promise<unknown>) => {
    const answers = askSteadily({ everyMs, ask: () => visitors.ask() }, until);
    const messages = askSteadily({ everyMs: said.everyMs, ask: () => visitors.say() }, until);
    return { answers: await answers, messages: await messages };
  };
  await watch(delay(1000));
  const calm = await watch(delay(3000));
  const reading = readAll(way, ctx, files);
  const beside = await watch(reading);
  visitors.leave();
  await way.close();

  for (const [file, ends] of Object.entries({ ...bombs, [harmless]: [null] }))
    expect(ends, file).toContain((await reading).get(file));
  const spread = (times: number[]) => [percentile(times, 0.5), percentile(times, 0.95)] as const;
  for (const [what, limit] of [
    ['answers', asked],
    ['messages', said],
  ] as const) {
    const [[median, p95], [medianBefore, p95Before]] = [spread(beside[what]), spread(calm[what])];
    const figures = [median, p95, medianBefore, p95Before].map((ms) => ms.toFixed(1)).join(' ');
    const words = `${what}: median and p95 of ${beside[what].length} beside bombs, before: ${figures}`;
    process.stdout.write(`${words}\n`);
    expect(median, words).toBeLessThan(Math.max(limit.medianMs, medianBefore * slowerThanBefore));
    expect(p95, words).toBeLessThan(Math.max(limit.p95Ms, p95Before * slowerThanBefore));
  }
});

async function packed(names: readonly string[]): Promise<Map<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bombs-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const child = spawnChild('hostile-files', folder, ...names);
  expect(await child.nextLine()).toBe('packed');
  await child.ended;
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

/** Visitors who take turns, each within what one may ask. */
async function somebody(way: Served, ctx: MemberCtx, count: number) {
  const present: { token: string; conversationId: string; socket: LiveClient }[] = [];
  for (let number = 0; number < count; number += 1) {
    const { token } = await aSession(ctx);
    const visitor = await visitorOf(ctx, token);
    const { conversationId } = await aConversation(ctx, { visitor, messages: 0 });
    present.push({ token, conversationId, socket: await connect(way, token) });
  }
  let turn = 0;
  const next = () => {
    turn += 1;
    const visitor = present[turn % count];
    if (!visitor) throw new Error('Nobody is there.');
    return visitor;
  };
  return {
    async ask() {
      const response = await post(way, livePaths.poll, { token: next().token, body: hello() });
      await response.arrayBuffer();
      expect(response.status).toBe(200);
    },
    async say() {
      const id = turn + 1;
      const { socket, conversationId } = next();
      expect((await socket.ask({ t: 'message-send', id, ...aMessage(conversationId) })).t).toBe('done');
    },
    leave() {
      for (const { socket } of present) socket.end();
    },
  };
}

/** The reason of each, null where it was read, sent and followed as a program does it. */
async function readAll(way: Served, ctx: MemberCtx, files: ReadonlyMap<string, Buffer>) {
  const scopes = ['knowledge:read', 'knowledge:write'] as const;
  const { key } = await createApiKey(ctx, { name: 'Importer', scopes: [...scopes], expiresInDays: null });
  const { id: collectionId } = await aCollection(ctx);
  const sources = new Map<string, string>();
  for (const [name, body] of [...files, [harmless, Buffer.from('The ferry leaves at noon.')] as const]) {
    const address = `${way.url}/api/v1/knowledge/files?${new URLSearchParams({ collectionId, name })}`;
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/octet-stream' };
    const response = await fetch(address, { method: 'POST', headers, body: new Uint8Array(body) });
    expect(response.status, name).toBe(200);
    sources.set(name, ((await response.json()) as { id: string }).id);
  }
  const outcomes = new Map<string, string | null>();
  for (const [name, id] of sources) {
    while ((await getSource(ctx, { id })).status === 'importing') await delay(200);
    const [item] = (await listItems(ctx, { sourceId: id, limit: 1 })).items;
    outcomes.set(name, item?.reason ?? null);
  }
  return outcomes;
}
