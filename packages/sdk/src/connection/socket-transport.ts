import type { ServerFrame } from '@parley/shared/live';
import { closeCodes, livePaths, socketProtocol, tokenProtocolPrefix } from '@parley/shared/live-constants';
import type { Transport, Wire } from './transport';

const openState = 1;

export const socketTransport: Transport = (wire) => {
  const socket = open(wire);
  if (!socket) {
    const cancel = wire.after(0, () => wire.onEnd({ code: 0, retryAfterMs: null }));
    return { send: () => undefined, close: cancel };
  }
  let over = false;
  const end = (code: number) => {
    if (over) return;
    over = true;
    wire.onEnd({ code, retryAfterMs: null });
  };
  socket.onopen = () => socket.send(JSON.stringify(wire.hello()));
  socket.onmessage = ({ data }) => {
    if (over) return;
    const frame = parse(data);
    if (!frame) return socket.close(closeCodes.malformed);
    wire.onHeard();
    wire.onFrame(frame);
  };
  socket.onclose = ({ code }) => end(code);
  socket.onerror = () => end(0);
  return {
    send(frame) {
      if (socket.readyState === openState) socket.send(JSON.stringify(frame));
    },
    close() {
      over = true;
      socket.close();
    },
  };
};

/** Some browsers throw where a page's policy forbids the socket. */
function open({ WebSocket, url, token }: Wire): WebSocket | null {
  try {
    const address = url.replace(/^http/, 'ws') + livePaths.socket;
    return WebSocket && new WebSocket(address, [socketProtocol, tokenProtocolPrefix + token]);
  } catch {
    return null;
  }
}

function parse(data: unknown): ServerFrame | null {
  try {
    return JSON.parse(String(data));
  } catch {
    return null;
  }
}
