import type { MemberFrame } from '@parley/shared/live-member';
import { WebSocket } from 'ws';
import type { Server } from '../../../e2e/src/server';

type Place = Pick<Server, 'url' | 'setupPath'>;

/** Somebody of the business: signed in, with a key for that site and a socket to say that they type. */
export async function openOffice(server: Place, siteOrigin: string) {
  const token = /token=(\w+)/.exec(server.setupPath)?.[1];
  const person = { name: 'Ada Lovelace', email: 'ada@example.com', password: 'lantern orbit cactus velvet' };
  const { cookie } = await ask(server, { procedure: 'setup.complete', input: { token, ...person } });
  const call = async <Answer>(procedure: string, input: object): Promise<Answer> =>
    (await ask<Answer>(server, { procedure, input, cookie })).data;
  const read = async <Answer>(procedure: string, input: object): Promise<Answer> => {
    const query = encodeURIComponent(JSON.stringify(input));
    const response = await fetch(`${server.url}/trpc/${procedure}?input=${query}`, { headers: { cookie } });
    return (await response.json()).result.data;
  };
  // Who talks here are people: the demo’s agents would answer in between.
  await call('agents.updateSettings', { on: false });
  const site = { name: 'A site', origins: [siteOrigin] };
  const { key } = await call<{ key: string }>('siteKeys.create', site);
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/live/v1/member`, {
    origin: server.url,
    headers: { cookie },
  });
  await new Promise((resolve, reject) => socket.once('message', resolve).once('error', reject));
  return {
    siteKey: key,
    call,
    read,
    tell: (frame: MemberFrame) => socket.send(JSON.stringify(frame)),
    close: () => socket.close(),
  };
}

export type Office = Awaited<ReturnType<typeof openOffice>>;

type Asked = { procedure: string; input: object; cookie?: string };

async function ask<Answer>({ url }: Pick<Server, 'url'>, { procedure, input, cookie = '' }: Asked) {
  const response = await fetch(`${url}/trpc/${procedure}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, cookie },
    body: JSON.stringify(input),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${procedure}: ${text}`);
  const set = response.headers.getSetCookie().map((line) => line.split(';')[0]);
  return { data: JSON.parse(text).result.data as Answer, cookie: set.join('; ') };
}
