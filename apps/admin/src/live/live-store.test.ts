import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLiveStore } from './live-store';

const contact = { kind: 'contact', id: 'con_a' } as const;
const typing = (on: boolean) => ({ t: 'typing', conversationId: 'cnv_a', author: contact, on }) as const;
const welcome = { t: 'welcome', at: '', memberId: 'mem_a' } as const;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('typing ends when it is told, when it falls silent, and when the message is there', () => {
  const live = createLiveStore();
  live.hear(typing(true));
  expect(live.get().typing).toEqual({ cnv_a: contact });
  live.hear(typing(false));
  expect(live.get().typing).toEqual({});
  live.hear(typing(true));
  vi.advanceTimersByTime(8000);
  expect(live.get().typing).toEqual({});
});

test('after a cut nobody types or looks until it is told again, and what lies open is told again', () => {
  const live = createLiveStore();
  const sent = vi.fn();
  live.plug(sent);
  live.watch('cnv_a');
  live.hear({
    t: 'onlookers',
    conversationId: 'cnv_a',
    onlookers: [{ memberId: 'mem_b', name: 'Bo', typing: true }],
  });
  live.hear({ t: 'presence', contactId: 'con_a', online: true });
  live.connected('waiting');
  live.hear(welcome);
  expect(live.get()).toMatchObject({ connection: 'live', memberId: 'mem_a', onlookers: {}, online: {} });
  expect(sent).toHaveBeenLastCalledWith({ t: 'watch', conversationId: 'cnv_a' });
});

test('what an agent is about to say grows, and goes with its message, its withdrawal or a cut', () => {
  const live = createLiveStore();
  const author = { kind: 'agent', id: 'agt_a', name: 'Bo' } as const;
  const say = (at: number, text: string | null) =>
    live.hear({ t: 'draft', conversationId: 'cnv_a', author, at, text });
  say(8, ' is open.');
  expect(live.get().drafts).toEqual({});
  say(0, 'The pool');
  say(8, ' is open.');
  expect(live.get().drafts).toEqual({ cnv_a: { author, text: 'The pool is open.' } });
  say(0, null);
  expect(live.get().drafts).toEqual({});
  say(0, 'The pool');
  live.hear({ t: 'message', message: { conversationId: 'cnv_a', author } as never });
  expect(live.get().drafts).toEqual({});
  say(0, 'The pool');
  live.hear(welcome);
  expect(live.get().drafts).toEqual({});
});
