import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { closeCodes, liveLimits, socketProtocol } from '@parley/shared/live-constants';
import { type ServerOptions, type WebSocket, WebSocketServer } from 'ws';
import { encodeWire, Frame, opcodes } from './frame';
import { untilDrained } from './until-drained';

/** What is told of one socket. */
export type SocketEnd = { onText(text: string): void; onClose(code: number): void };

export type SocketsOptions = {
  onDelivery(): void;
  /** How often the server speaks, and for how long a silent peer is kept: as long again. */
  heartbeatMs?: number;
  closeWithinMs?: number;
};

export type Sockets = {
  /** Null when the peer went away, or was no WebSocket after all. */
  accept(request: IncomingMessage, raw: Duplex, head: Buffer): LiveSocket | null;
  close(): void;
};

const beatsPerRound = 25;

/** WebSockets without compression, kept alive together by one timer. */
export function createSockets({ onDelivery, heartbeatMs, closeWithinMs = 5000 }: SocketsOptions): Sockets {
  const options: ServerOptions & { closeTimeout: number } = {
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: liveLimits.frameBytes,
    maxFragments: 64,
    closeTimeout: closeWithinMs,
    // Any is better than none: a browser that gets none hears no reason why it was refused.
    handleProtocols: (offered) => (offered.has(socketProtocol) ? socketProtocol : ([...offered][0] ?? false)),
  };
  const server = new WebSocketServer(options);
  const rounds = Array.from({ length: beatsPerRound }, () => new Set<LiveSocket>());
  let at = 0;
  const timer = setInterval(
    () => {
      at = (at + 1) % beatsPerRound;
      for (const socket of rounds[at] ?? []) socket.beat();
    },
    (heartbeatMs ?? liveLimits.heartbeatMs) / beatsPerRound,
  ).unref();

  return {
    accept(request, raw, head) {
      let accepted: LiveSocket | null = null;
      server.handleUpgrade(request, raw, head, (socket) => {
        accepted = new LiveSocket({ socket, raw, round: rounds[at] ?? new Set(), onDelivery });
      });
      return accepted;
    },
    close: () => clearInterval(timer),
  };
}

/** A sign of life in both languages: browsers answer the first by themselves, their scripts see the second. */
const beat = Buffer.concat([encodeWire(opcodes.ping, ''), Frame.of({ t: 'pong' }).wire]);

type Accepted = { socket: WebSocket; raw: Duplex; round: Set<LiveSocket>; onDelivery(): void };

/** One connection. Frames go to the TCP socket as they are, without a copy: what is said in one go, in one write. */
export class LiveSocket {
  readonly #socket: WebSocket;
  readonly #raw: Duplex;
  readonly #onDelivery: () => void;
  #alive = true;
  #open = true;
  #code: number | null = null;
  #end: SocketEnd | null = null;

  constructor({ socket, raw, round, onDelivery }: Accepted) {
    this.#socket = socket;
    this.#raw = raw;
    this.#onDelivery = onDelivery;
    round.add(this);
    socket.on('message', (data: Buffer, isBinary: boolean) => this.#hear(data, isBinary));
    socket.on('pong', () => this.#live());
    socket.on('error', () => this.#fail());
    socket.on('close', (code: number) => {
      this.#open = false;
      round.delete(this);
      this.#end?.onClose(this.#code ?? code);
    });
  }

  listen(end: SocketEnd): void {
    this.#end = end;
  }

  get isOpen(): boolean {
    return this.#open;
  }

  send(frame: Frame): void {
    this.#write(frame.wire);
  }

  drained(): Promise<void> {
    return untilDrained(this.#raw);
  }

  close(code: number, reason: string): void {
    if (!this.#open) return;
    this.#open = false;
    this.#code = code;
    this.#socket.close(code, reason);
  }

  beat(): void {
    if (this.#alive) this.#write(beat);
    else this.#socket.terminate();
    this.#alive = false;
  }

  #write(bytes: Buffer): void {
    if (!this.#open) return;
    if (this.#raw.writableCorked === 0) {
      this.#raw.cork();
      process.nextTick(uncork, this.#raw);
    }
    this.#raw.write(bytes);
    if (this.#raw.writableLength > mostTogether) this.#raw.uncork();
    this.#onDelivery();
    if (this.#raw.writableLength > liveLimits.behindBytes)
      this.close(closeCodes.behind, 'too slow to keep up');
  }

  #hear(data: Buffer, isBinary: boolean): void {
    this.#alive = true;
    if (!this.#open) return;
    if (isBinary) this.close(closeCodes.malformed, 'frames are text');
    else this.#end?.onText(data.toString());
  }

  #live(): void {
    this.#alive = true;
  }

  /** What is no WebSocket frame of ours: the library has said so to the peer and closes. */
  #fail(): void {
    this.#open = false;
    this.#code ??= closeCodes.malformed;
  }
}

/** More than that is not kept for the end of the turn: whoever reads is not behind. */
const mostTogether = 16 * 1024;

const uncork = (raw: Duplex) => raw.uncork();
