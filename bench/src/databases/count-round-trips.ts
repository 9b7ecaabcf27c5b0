import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export type CountedServer = {
  /** The same database, by way of the counter. */
  url: string;
  /** How many questions the client waited for an answer to so far. */
  count(): number;
  stop(): void;
};

/** A simple query, and the end of an extended one: after these a client waits. */
const asking = new Set(['Q'.charCodeAt(0), 'S'.charCodeAt(0)]);

/** Stands between a client and PostgreSQL and counts round trips on the wire. */
export async function countRoundTrips(databaseUrl: string): Promise<CountedServer> {
  const target = new URL(databaseUrl);
  let total = 0;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(target.port || 5432), target.hostname);
    const count = counter(() => {
      total += 1;
    });
    client.on('data', count);
    client.pipe(upstream).pipe(client);
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.setNoDelay().on('close', () => open.delete(socket));
      // One side that breaks takes the other with it; whoever asked finds out by its own connection.
      socket.on('error', () => {
        client.destroy();
        upstream.destroy();
      });
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: url.href,
    count: () => total,
    stop() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}

/** Follows the messages of one client: the first has no type, each later one a byte of it and its length. */
function counter(onRoundTrip: () => void): (chunk: Buffer) => void {
  let typeBytes = 0;
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (let bytes = lengthOf(rest, typeBytes); bytes !== null; bytes = lengthOf(rest, typeBytes)) {
      if (typeBytes > 0 && asking.has(rest[0] ?? 0)) onRoundTrip();
      rest = rest.subarray(bytes);
      typeBytes = 1;
    }
  };
}

/** Of the message at the front, once it is there. */
function lengthOf(buffer: Buffer, typeBytes: number): number | null {
  if (buffer.length < typeBytes + 4) return null;
  const bytes = typeBytes + buffer.readUInt32BE(typeBytes);
  return buffer.length < bytes ? null : bytes;
}
