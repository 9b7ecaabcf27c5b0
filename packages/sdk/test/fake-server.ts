import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { ServerFrame, Session } from '@parley/shared/live';
import { livePaths, socketProtocol, tokenProtocolPrefix } from '@parley/shared/live-constants';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Asked, FakeWorld, team } from './fake-world';

type Problem = { status: number; code: string; retryAfter?: number };

/** Speaks the live protocol on loopback, and misbehaves when told to. */
export class FakeServer {
  readonly world = new FakeWorld();
  readonly sessions: Asked[] = [];
  readonly uploads: { type: string; query: string; bytes: number }[] = [];
  /** Paths that cannot be reached at present. */
  readonly shut = new Set<string>();
  /** What the next requests of a path are refused with. */
  readonly problems = new Map<string, Problem[]>();
  readonly sockets = new Set<WebSocket>();
  readonly opened: string[] = [];
  sessionSeconds = 3600;
  /** Taken in, and not answered. */
  isDeaf = false;
  #tokens = 0;
  readonly #connections = new Set<Socket>();
  readonly #streams = new Set<ServerResponse>();
  readonly #http = createServer((request, response) => void this.#serve(request, response));

  async start(): Promise<this> {
    const sockets = new WebSocketServer({
      noServer: true,
      handleProtocols: (protocols) => (protocols.has(socketProtocol) ? socketProtocol : false),
    });
    this.#http.on('connection', (socket) => {
      this.#connections.add(socket);
      socket.on('close', () => this.#connections.delete(socket));
    });
    this.#http.on('upgrade', (request, socket, head) => {
      if (this.shut.has(livePaths.socket)) socket.destroy();
      else sockets.handleUpgrade(request, socket, head, (made) => this.#connect(made, request));
    });
    await new Promise<void>((done) => void this.#http.listen(0, '127.0.0.1', done));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  /** As when a cable is pulled. */
  cut(): void {
    for (const socket of this.#connections) socket.destroy();
  }

  closeSockets(code: number): void {
    for (const socket of this.sockets) socket.close(code);
  }

  endStreams(code: number): void {
    for (const stream of this.#streams) stream.end(`event: end\ndata: ${code}\n\n`);
  }

  async stop(): Promise<void> {
    const closed = new Promise((done) => this.#http.close(done));
    this.cut();
    await closed;
  }

  #connect(socket: WebSocket, request: IncomingMessage): void {
    this.opened.push('socket');
    if (!request.headers['sec-websocket-protocol']?.includes(tokenProtocolPrefix)) socket.close(4401);
    const send = (frame: ServerFrame) => socket.send(JSON.stringify(frame));
    this.sockets.add(socket);
    socket.on('close', () => {
      this.sockets.delete(socket);
      this.world.listeners.delete(send);
    });
    socket.on('message', (data) => {
      const frame = JSON.parse(String(data));
      if (frame.t === 'hello') {
        this.world.heard.push(frame);
        for (const one of this.world.welcome(frame)) send(one);
        this.world.listeners.add(send);
        return;
      }
      const answer = this.world.answer(frame);
      if (answer && !this.isDeaf) send(answer);
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? '/', this.url);
    if (this.shut.has(pathname)) return void request.socket.destroy();
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const problem = this.problems.get(pathname)?.shift();
    if (problem) return refuse(response, problem);
    if (pathname === livePaths.uploads) return this.#upload(request, { response, search, bytes });
    const body = JSON.parse(bytes.toString());
    switch (pathname) {
      case livePaths.sessions:
        this.sessions.push(body);
        return json(response, this.#session());
      case livePaths.identity:
        this.world.contact = { ...this.world.contact, id: `con_${body.identityToken}`, identified: true };
        return json(response, this.#session());
      case livePaths.stream:
        return this.#stream(response, body);
      case livePaths.poll:
        this.opened.push('poll');
        this.world.heard.push(body);
        return json(response, this.world.welcome(body));
      case livePaths.frames: {
        const answer = this.world.answer(body);
        return answer ? json(response, answer) : void response.writeHead(204).end();
      }
    }
  }

  #session(): Session {
    this.#tokens += 1;
    const expiresAt = new Date(Date.now() + this.sessionSeconds * 1000).toISOString();
    return {
      token: `token-${this.#tokens}`,
      expiresAt,
      contact: this.world.contact,
      messenger: null as never,
      team,
    };
  }

  #stream(response: ServerResponse, hello: Asked): void {
    this.opened.push('stream');
    this.world.heard.push(hello);
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    const send = (frame: ServerFrame) => response.write(`data: ${JSON.stringify(frame)}\n\n`);
    for (const frame of this.world.welcome(hello as never)) send(frame);
    this.world.listeners.add(send);
    this.#streams.add(response);
    const beat = setInterval(() => send({ t: 'pong' }), 100);
    response.on('close', () => {
      clearInterval(beat);
      this.world.listeners.delete(send);
      this.#streams.delete(response);
    });
  }

  #upload(
    request: IncomingMessage,
    { response, search, bytes }: { response: ServerResponse; search: string; bytes: Buffer },
  ): void {
    const type = String(request.headers['content-type']);
    this.uploads.push({ type, query: search, bytes: bytes.length });
    json(response, { id: 'fil_1', mediaType: type });
  }
}

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}

function refuse(response: ServerResponse, { status, code, retryAfter }: Problem): void {
  response
    .writeHead(status, {
      'Content-Type': 'application/problem+json',
      ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
    })
    .end(JSON.stringify({ code, detail: `refused: ${code}`, requestId: 'req_1' }));
}
