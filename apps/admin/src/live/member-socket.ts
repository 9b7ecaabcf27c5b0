import { closeCodes, liveLimits } from '@parley/shared/live-constants';
import type { MemberFrame, MemberServerFrame } from '@parley/shared/live-member';
import { waitMs } from './backoff';

/** `over`: the server said that coming back is of no use until the session changes. */
export type Connection = 'connecting' | 'live' | 'waiting' | 'over';

export type Line = Pick<WebSocket, 'send' | 'close' | 'addEventListener'>;

type SocketOptions = {
  open: () => Line;
  onFrame: (frame: MemberServerFrame) => void;
  onConnection: (connection: Connection) => void;
  random?: () => number;
};

export type MemberSocket = {
  send(frame: MemberFrame): void;
  /** Comes back at once instead of waiting: the network is there again. */
  hurry(): void;
  stop(): void;
};

const final: readonly number[] = [closeCodes.unauthenticated, closeCodes.forbidden];
const silentMs = 2 * liveLimits.heartbeatMs;

/** One connection, kept: what is missed meanwhile is read again by whoever hears `welcome`. */
export function createMemberSocket({
  open,
  onFrame,
  onConnection,
  random = Math.random,
}: SocketOptions): MemberSocket {
  let line: Line | null = null;
  let failures = 0;
  let stopped = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const beat = setInterval(() => send({ t: 'ping' }), liveLimits.heartbeatMs);

  const send = (frame: MemberFrame) => {
    if (failures === 0) line?.send(JSON.stringify(frame));
  };
  const heard = () => {
    clearTimeout(silence);
    silence = setTimeout(() => lose(line, 0), silentMs);
  };
  const lose = (lost: Line | null, code: number) => {
    if (lost === null || lost !== line) return;
    line = null;
    clearTimeout(silence);
    lost.close();
    if (stopped) return;
    failures += 1;
    if (final.includes(code)) return onConnection('over');
    onConnection('waiting');
    retry = setTimeout(connect, waitMs(failures, random));
  };
  const connect = () => {
    clearTimeout(retry);
    const opened = open();
    line = opened;
    failures = Math.max(1, failures);
    onConnection('connecting');
    opened.addEventListener('message', ({ data }) => {
      if (opened !== line) return;
      heard();
      const frame = JSON.parse(String(data)) as MemberServerFrame;
      if (frame.t === 'welcome') {
        failures = 0;
        onConnection('live');
      }
      onFrame(frame);
    });
    opened.addEventListener('close', ({ code }) => lose(opened, code));
    opened.addEventListener('error', () => lose(opened, 0));
    heard();
  };

  connect();
  return {
    send,
    hurry: () => {
      if (line === null && !stopped) connect();
    },
    stop: () => {
      stopped = true;
      clearInterval(beat);
      clearTimeout(retry);
      lose(line, 0);
    },
  };
}
