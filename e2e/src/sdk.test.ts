import { createParley, type Parley, type TransportName } from '@parley/sdk';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { type Server, startServer } from './server';

let server: Server;
let siteKey: string;
const visitors: Parley[] = [];

beforeAll(async () => {
  server = await startServer({}, inject('installation'));
  const page = await (await fetch(`${server.url}/demo/hotel`)).text();
  siteKey = /data-site-key="(pk_\w+)"/.exec(page)?.[1] ?? '';
});
afterAll(async () => {
  for (const parley of visitors) parley.destroy();
  await server?.stop();
});

/** A program on the demo hotel's site, with the origin that a browser would send. */
function aVisitor(transports: TransportName[]): Parley {
  const origin = server.url;
  class Socket extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { origin });
    }
  }
  const parley = createParley({
    siteKey,
    url: server.url,
    transports,
    WebSocket: Socket as unknown as typeof globalThis.WebSocket,
    fetch: (input, init) => fetch(input, { ...init, headers: { ...init?.headers, origin } }),
  });
  visitors.push(parley);
  return parley;
}

describe.each<TransportName>(['socket', 'stream', 'poll'])('the SDK over %s', (way) => {
  test('says, sends, rates, closes and goes on', async () => {
    const parley = aVisitor([way]);
    parley.visit({ url: `${server.url}/demo/hotel`, title: 'Hotel' });
    const thread = parley.conversations.start();
    const texts = ['Hello', 'Is the pool open?', 'And the spa?'];
    await Promise.all(texts.map((text) => thread.sendText(text)));
    const file = await thread.sendFile(new Blob(['two nights'], { type: 'text/plain' }), {
      name: 'note.txt',
    });
    expect(file.body).toMatchObject({ kind: 'file', file: { name: 'note.txt', bytes: 10 } });
    expect(parley.state.get()).toMatchObject({ connection: 'online', transport: way });
    expect((await parley.giveDetails({ name: 'Ada' })).name).toBe('Ada');
    expect((await thread.rate(5, 'Kind')).rating).toEqual({ score: 5, comment: 'Kind' });
    expect((await thread.close()).status).toBe('closed');
    await thread.sendText('One more thing');
    await vi.waitFor(() => expect(thread.state.get().conversation?.status).toBe('open'), 15_000);
    const { messages } = thread.state.get();
    expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, at) => at + 1));
    // Agents answer there as well.
    const own = messages.filter(({ author }) => author.kind === 'contact');
    const said = own.flatMap(({ body }) => (body.kind === 'text' ? [body.text] : []));
    expect(said).toEqual([...texts, 'One more thing']);
  });
});

test('a site that may not is refused for good', async () => {
  const parley = createParley({
    siteKey,
    url: server.url,
    transports: ['stream'],
    fetch: (input, init) =>
      fetch(input, { ...init, headers: { ...init?.headers, origin: 'https://elsewhere.example' } }),
  });
  visitors.push(parley);
  await expect(parley.conversations.start().sendText('Hello')).rejects.toMatchObject({ code: 'forbidden' });
  expect(parley.state.get().connection).toBe('refused');
});
