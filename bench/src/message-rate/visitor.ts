import { once } from 'node:events';
import {
  livePaths,
  type ServerFrame,
  type Session,
  socketProtocol,
  tokenProtocolPrefix,
} from '@parley/api/bench';
import { WebSocket } from 'ws';

export type Site = { url: string; origin: string; siteKey: string };

/** Someone on a site, with a token and an address of their own. */
export type Guest = { site: Site; token: string; headers: Record<string, string> };

export async function admit(site: Site, number: number): Promise<Guest> {
  const ip = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
  const headers = { origin: site.origin, 'x-forwarded-for': ip };
  const response = await fetch(site.url + livePaths.sessions, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ siteKey: site.siteKey }),
  });
  if (!response.ok) throw new Error(`No session: ${response.status} ${await response.text()}`);
  const { token } = (await response.json()) as Session;
  return { site, token, headers };
}

export type Tab = { send(frame: object): void; leave(): void };
type Listener = { hear(frame: ServerFrame): void; closed(code: number): void };

/** A page of theirs, connected and past its replay. */
export async function openTab({ site, token, headers }: Guest, listener: Listener): Promise<Tab> {
  const address = site.url.replace('http', 'ws') + livePaths.socket;
  const protocols = [socketProtocol, tokenProtocolPrefix + token];
  const socket = new WebSocket(address, protocols, { headers, perMessageDeflate: false });
  await once(socket, 'open');
  socket.on('close', listener.closed);
  await new Promise<void>((resolve) => {
    socket.on('message', (data) => {
      const frame = JSON.parse(String(data)) as ServerFrame;
      if (frame.t === 'live') resolve();
      else listener.hear(frame);
    });
    socket.send(JSON.stringify({ t: 'hello', resume: [] }));
  });
  return {
    send: (frame) => socket.send(JSON.stringify(frame)),
    leave() {
      socket.off('close', listener.closed).terminate();
    },
  };
}
