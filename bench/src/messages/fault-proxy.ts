import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Where a line is cut: before or after the n-th piece that goes one way, or around a kind of frame. */
export type Cut =
  | { way: 'up' | 'down'; at: 'before' | 'after'; piece: number }
  | { way: 'down'; at: 'before' | 'after'; frame: string };

export type FaultProxy = {
  url: string;
  /** Where lines lead from now on. */
  leadTo(port: number): void;
  /** The next lines are cut so, one each. */
  cutNext(cuts: readonly Cut[]): void;
  /** Every line, now. */
  cutAll(): void;
  /** How often a line was cut so far. */
  readonly cuts: number;
  close(): Promise<void>;
};

/** TCP between clients and a server that comes and goes; lines break where a test wants them to. */
export async function startFaultProxy(firstPort: number): Promise<FaultProxy> {
  const lines = new Set<Line>();
  const waiting: Cut[] = [];
  let port = firstPort;
  let cuts = 0;
  const count = () => {
    cuts += 1;
  };

  const server = createServer((client) => {
    const line = openLine(client, { port, cut: waiting.shift() ?? null, onCut: count });
    lines.add(line);
    client.once('close', () => lines.delete(line));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leadTo(next) {
      port = next;
    },
    cutNext: (next) => void waiting.push(...next),
    cutAll() {
      for (const line of lines) line.cut();
    },
    get cuts() {
      return cuts;
    },
    async close() {
      server.close();
      for (const line of lines) line.cut();
      await once(server, 'close');
    },
  };
}

type Line = { cut(): void };
type LineOptions = { port: number; cut: Cut | null; onCut(): void };

function openLine(client: Socket, { port, cut, onCut }: LineOptions): Line {
  const server = connect(port, '127.0.0.1');
  let isCut = false;
  const line = {
    cut() {
      if (isCut) return;
      isCut = true;
      onCut();
      client.resetAndDestroy();
      server.resetAndDestroy();
    },
  };
  carry(client, server, { way: 'up', cut, line });
  carry(server, client, { way: 'down', cut, line });
  return line;
}

type Carrying = { way: Cut['way']; cut: Cut | null; line: Line };

function carry(from: Socket, to: Socket, { way, cut, line }: Carrying): void {
  let piece = 0;
  from.setNoDelay(true);
  from.on('data', (data) => {
    piece += 1;
    const hit = cut?.way === way && isHit(cut, piece, data);
    if (hit && cut.at === 'before') return line.cut();
    if (!to.destroyed) to.write(data, () => hit && line.cut());
  });
  from.on('end', () => to.end());
  from.on('error', () => to.destroy());
  from.on('close', () => to.destroy());
}

function isHit(cut: Cut, piece: number, data: Buffer): boolean {
  return 'frame' in cut ? data.includes(`"t":"${cut.frame}"`) : cut.piece === piece;
}
