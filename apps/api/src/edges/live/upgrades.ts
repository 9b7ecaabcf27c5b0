import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { LiveSocket, Sockets } from '../../platform/live';
import { clientIp } from '../http/client-ip';
import type { Ending } from './refusals';

export type Upgrade = { request: IncomingMessage; ip: string; requestId: string };

/** Who it is was found out; what it says is heard once the socket is there. */
export type Welcome = (socket: LiveSocket) => void;

/** Judges who knocks; throws on whoever may not come in. */
export type Judge = (upgrade: Upgrade) => Promise<Welcome>;

type UpgradeOptions = {
  sockets: Sockets;
  trustedProxies: number;
  judges: Record<string, Judge>;
  nextId(): string;
  isDraining(): boolean;
  endingOf(error: unknown, requestId: string): Ending;
};

/** Those whose rights are still being looked up hold a place each; there are only so many. */
const mostKnocking = 500;

export function answerUpgrades(server: Server, options: UpgradeOptions): void {
  const { sockets, trustedProxies, judges } = options;
  let knocking = 0;

  async function judge(upgrade: Upgrade, raw: Duplex, head: Buffer): Promise<void> {
    const { requestId, request } = upgrade;
    // A refused handshake would tell a browser nothing: who may not come in is let in, and told.
    const refuseWith = (error: unknown) => (socket: LiveSocket) => {
      const { code, reason } = options.endingOf(error, requestId);
      socket.close(code, reason);
    };
    const welcome = await (judges[pathOf(request)] as Judge)(upgrade).catch(refuseWith);
    const socket = sockets.accept(request, raw, head);
    if (!socket) return;
    try {
      welcome(socket);
    } catch (error) {
      refuseWith(error)(socket);
    }
  }

  server.on('upgrade', (request: IncomingMessage, raw: Duplex, head: Buffer) => {
    raw.on('error', () => raw.destroy());
    if (!judges[pathOf(request)]) refuse(raw, '404 Not Found');
    else if (options.isDraining() || knocking >= mostKnocking) refuse(raw, '503 Service Unavailable');
    else {
      knocking += 1;
      const upgrade = { request, ip: clientIp(request, trustedProxies), requestId: options.nextId() };
      void judge(upgrade, raw, head).finally(() => {
        knocking -= 1;
      });
    }
  });
}

const pathOf = ({ url = '' }: IncomingMessage) => url.split('?', 1)[0] ?? '';

function refuse(raw: Duplex, status: string): void {
  raw.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
