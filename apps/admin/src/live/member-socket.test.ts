import { closeCodes } from '@parley/shared/live-constants';
import type { MemberServerFrame } from '@parley/shared/live-member';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { waitMs } from './backoff';
import { type Connection, createMemberSocket, type Line } from './member-socket';

type Heard = { data?: string; code?: number };

function aServer() {
  const lines: { sent: string[]; closed: boolean; say: (kind: string, event: Heard) => void }[] = [];
  const open = () => {
    const listeners: Record<string, ((event: Heard) => void)[]> = {};
    const line = {
      sent: [] as string[],
      closed: false,
      say: (kind: string, event: Heard) => {
        for (const listener of listeners[kind] ?? []) listener(event);
      },
    };
    lines.push(line);
    return {
      send: (text: string) => line.sent.push(text),
      close: () => {
        line.closed = true;
      },
      addEventListener: (kind: string, listener: (event: Heard) => void) => {
        listeners[kind] = [...(listeners[kind] ?? []), listener];
      },
    } as unknown as Line;
  };
  return { lines, open };
}

function aConnection() {
  const { lines, open } = aServer();
  const states: Connection[] = [];
  const frames: MemberServerFrame['t'][] = [];
  const socket = createMemberSocket({
    open,
    onFrame: ({ t }) => frames.push(t),
    onConnection: (state) => states.push(state),
    random: () => 1,
  });
  const welcome = () => lines.at(-1)?.say('message', { data: '{"t":"welcome","at":"","memberId":null}' });
  return { lines, states, frames, socket, welcome };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('it is live once the server has welcomed it, and says nothing before', () => {
  const { lines, states, frames, socket, welcome } = aConnection();
  socket.send({ t: 'watch', conversationId: null });
  expect(lines[0]?.sent).toEqual([]);
  welcome();
  socket.send({ t: 'watch', conversationId: null });
  expect(lines[0]?.sent).toEqual(['{"t":"watch","conversationId":null}']);
  expect([states, frames]).toEqual([['connecting', 'live'], ['welcome']]);
});

test('a lost line is opened again after a wait, longer each time, until it is welcomed', () => {
  const { lines, states, welcome } = aConnection();
  welcome();
  lines[0]?.say('close', { code: closeCodes.goingAway });
  vi.advanceTimersByTime(999);
  expect(lines).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(lines).toHaveLength(2);
  lines[1]?.say('error', {});
  lines[1]?.say('close', { code: 1006 });
  vi.advanceTimersByTime(2000);
  expect(lines).toHaveLength(3);
  welcome();
  expect(states.at(-1)).toBe('live');
});

test('when the network is back nobody waits', () => {
  const { lines, socket } = aConnection();
  lines[0]?.say('close', { code: 1006 });
  socket.hurry();
  socket.hurry();
  expect(lines).toHaveLength(2);
});

test('whoever may not listen does not knock again', () => {
  const { lines, states } = aConnection();
  lines[0]?.say('close', { code: closeCodes.unauthenticated });
  vi.advanceTimersByTime(60_000);
  expect([lines.length, states.at(-1)]).toEqual([1, 'over']);
});

test('a line that fell silent is given up', () => {
  const { lines, states, welcome } = aConnection();
  welcome();
  vi.advanceTimersByTime(50_000);
  expect(lines[0]?.closed).toBe(true);
  expect(states.at(-1)).toBe('waiting');
});

test('stopped is stopped', () => {
  const { lines, states, socket } = aConnection();
  socket.stop();
  vi.advanceTimersByTime(120_000);
  expect([lines.length, states]).toEqual([1, ['connecting']]);
});

test('waits grow, are capped and are spread', () => {
  expect([1, 2, 3, 30].map((failures) => waitMs(failures, () => 1))).toEqual([1000, 2000, 4000, 30_000]);
  expect(waitMs(3, () => 0)).toBe(0);
});
