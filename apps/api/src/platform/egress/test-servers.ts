import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach } from 'vitest';
import type { Resolver } from './connector';
import { createEgress, type Egress, type EgressSettings } from './egress';

const cleanups: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

export async function listen<S extends Server | TcpServer>(server: S, host: string): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  cleanups.push(() => new Promise((resolve) => server.close(resolve)));
  return (server.address() as AddressInfo).port;
}

/** A server that the egress may call, by name and port. */
export async function serve(handler: RequestListener) {
  const server = createServer(handler);
  const port = await listen(server, '127.0.0.1');
  cleanups.push(() => server.closeAllConnections());
  return { host: `127.0.0.1:${port}`, url: `http://127.0.0.1:${port}` };
}

/** Listens on every local address, of both families, and must never see anyone. */
export async function trap() {
  let connections = 0;
  const server = createTcpServer((socket) => {
    connections++;
    socket.resume().end('HTTP/1.1 200 OK\r\ncontent-length: 6\r\nconnection: close\r\n\r\ncaught');
  });
  const families = isIPv6Here() ? 2 : 1;
  const port = await listen(server, families === 2 ? '::' : '0.0.0.0');
  return { port, families, connections: () => connections };
}

function isIPv6Here(): boolean {
  return Object.values(networkInterfaces()).some((found) => found?.some(({ address }) => address === '::1'));
}

export function egress(settings: Partial<EgressSettings> = {}): Egress {
  const made = createEgress({ userAgent: 'Parley/test', connectTimeoutMs: 2000, ...settings });
  cleanups.push(() => made.close());
  return made;
}

export const resolveTo =
  (...addresses: string[]): Resolver =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

export const reasonOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'answered',
    (error: unknown) => {
      if (error instanceof Error && 'reason' in error) return String(error.reason);
      throw error;
    },
  );
