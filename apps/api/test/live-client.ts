import { once } from 'node:events';
import type { ClientFrame, Hello, ReplyFrame, RequestFrame, ServerFrame } from '@parley/shared/live';
import { livePaths, socketProtocol, tokenProtocolPrefix } from '@parley/shared/live-constants';
import type { MemberFrame, MemberServerFrame } from '@parley/shared/live-member';
import { WebSocket } from 'ws';
import type { MemberCtx } from './factories';
import type { Served } from './serve';
import { siteOrigin } from './visitors';

type Sent = ClientFrame | MemberFrame;
type Heard = ServerFrame | MemberServerFrame;

/** A socket as a browser has it, and everything it was told. */
export class LiveClient<Frame extends Heard = ServerFrame> {
  readonly socket: WebSocket;
  readonly frames: Frame[] = [];
  readonly closed: Promise<{ code: number; reason: string }>;
  readonly #wakers = new Set<() => void>();

  constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (data) => {
      this.frames.push(JSON.parse(String(data)));
      this.#wake();
    });
    socket.on('error', () => this.#wake());
    this.closed = new Promise((resolve) => {
      socket.on('close', (code, reason) => {
        resolve({ code, reason: String(reason) });
        this.#wake();
      });
    });
  }

  #wake(): void {
    for (const wake of this.#wakers) wake();
  }

  send(frame: Sent | string | Buffer): void {
    this.socket.send(typeof frame === 'string' || Buffer.isBuffer(frame) ? frame : JSON.stringify(frame));
  }

  /** The first frame so far, or to come, that is such a one. */
  async heard<Kind extends Frame['t']>(
    t: Kind,
    isIt: (frame: Extract<Frame, { t: Kind }>) => boolean = () => true,
  ): Promise<Extract<Frame, { t: Kind }>> {
    for (let from = 0; ; ) {
      for (; from < this.frames.length; from += 1) {
        const frame = this.frames[from] as Extract<Frame, { t: Kind }>;
        if (frame.t === t && isIt(frame)) return frame;
      }
      if (this.socket.readyState === WebSocket.CLOSED) {
        throw new Error(`closed with ${JSON.stringify(await this.closed)} before ${t} was heard`);
      }
      await new Promise<void>((resolve) => {
        const wake = () => {
          this.#wakers.delete(wake);
          resolve();
        };
        this.#wakers.add(wake);
      });
    }
  }

  async ask(frame: RequestFrame): Promise<ReplyFrame> {
    this.send(frame);
    const isIt = (reply: { id: number }) => reply.id === frame.id;
    const visitor = this as unknown as LiveClient;
    return Promise.race([visitor.heard('done', isIt), visitor.heard('refused', isIt)]);
  }

  end(): void {
    this.socket.terminate();
  }
}

let addresses = 0;
/** Each connection from an address of its own: limits per address are tested where they live. */
export function anAddress(): string {
  addresses += 1;
  return `10.77.${(addresses >> 8) & 255}.${addresses & 255}`;
}

type Way = { url: string };
type Given = { token?: string; origin?: string | null; protocols?: string[]; ip?: string };

export function knock({ url }: Way, { token = '', origin = siteOrigin, protocols, ip }: Given): LiveClient {
  const socket = new WebSocket(
    url.replace('http', 'ws') + livePaths.socket,
    protocols ?? [socketProtocol, tokenProtocolPrefix + token],
    {
      ...(origin !== null && { origin }),
      headers: { 'x-forwarded-for': ip ?? anAddress() },
    },
  );
  return new LiveClient(socket);
}

export const hello = (resume: Hello['resume'] = []): Hello => ({ t: 'hello', resume });

/** Connected, and past the replay. */
export async function connect(way: Way, token: string, resume: Hello['resume'] = []): Promise<LiveClient> {
  const client = knock(way, { token });
  await once(client.socket, 'open');
  client.send(hello(resume));
  await client.heard('live');
  return client;
}

export async function knockAsMember(
  served: Served,
  member: MemberCtx,
  { origin = served.url, workspace = member.tenantId as string | null } = {},
): Promise<LiveClient<MemberServerFrame>> {
  const query = workspace === null ? '' : `?workspace=${workspace}`;
  const cookie = await served.cookieOf(member);
  const address = `${served.url.replace('http', 'ws')}${livePaths.memberSocket}${query}`;
  const headers = { cookie, 'x-forwarded-for': anAddress() };
  return new LiveClient<MemberServerFrame>(new WebSocket(address, socketProtocol, { origin, headers }));
}

export async function connectMember(served: Served, member: MemberCtx) {
  const client = await knockAsMember(served, member);
  await client.heard('welcome');
  return client;
}

type Posting = {
  token?: string | null;
  body: unknown;
  origin?: string | null;
  headers?: Record<string, string>;
};

export function post(
  { url }: Way,
  path: string,
  { token, body, origin = siteOrigin, headers }: Posting,
): Promise<Response> {
  return fetch(url + path, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': anAddress(),
      ...(origin !== null && { origin }),
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
  });
}
