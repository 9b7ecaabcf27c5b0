import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const patienceMs = 15_000;
const retryMs = 100;

/**
 * The one address of development: hands each path to whoever serves it, and holds what comes in
 * while that server restarts.
 */
export function createFront(portFor) {
  const server = createServer((incoming, outgoing) => forward(incoming, outgoing, portFor(incoming.url)));
  server.on('upgrade', (incoming, socket, head) =>
    tunnel(incoming, { socket, head, port: portFor(incoming.url) }),
  );
  return server;
}

async function forward(incoming, outgoing, port) {
  if (!(await isUp(port, () => outgoing.destroyed))) {
    outgoing.writeHead(503, { 'content-type': 'text/plain' }).end('Not up yet. See the terminal.\n');
    return;
  }
  const { url: path, method, headers } = incoming;
  const inner = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode, answer.rawHeaders);
    answer.pipe(outgoing);
  });
  inner.on('error', () => outgoing.destroy());
  outgoing.on('close', () => inner.destroy());
  incoming.pipe(inner);
}

function tunnel(incoming, { socket, head, port }) {
  const inner = connect(port, '127.0.0.1', () => {
    const lines = [`${incoming.method} ${incoming.url} HTTP/1.1`];
    for (let at = 0; at < incoming.rawHeaders.length; at += 2) {
      lines.push(`${incoming.rawHeaders[at]}: ${incoming.rawHeaders[at + 1]}`);
    }
    inner.write(`${lines.join('\r\n')}\r\n\r\n`);
    inner.write(head);
    inner.pipe(socket).pipe(inner);
  });
  inner.on('error', () => socket.destroy());
  socket.on('error', () => inner.destroy());
}

async function isUp(port, isGone) {
  const until = Date.now() + patienceMs;
  while (Date.now() < until && !isGone()) {
    if (await answers(port)) return true;
    await sleep(retryMs);
  }
  return false;
}

function answers(port) {
  return new Promise((done) => {
    const probe = connect(port, '127.0.0.1');
    probe.once('connect', () => done(true)).once('error', () => done(false));
    probe.once('connect', () => probe.destroy());
  });
}
