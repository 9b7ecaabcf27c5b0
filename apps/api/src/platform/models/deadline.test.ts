import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Deadline } from './deadline';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const timeouts = { firstTokenMs: 20_000, idleMs: 15_000, totalMs: 90_000 };
const state = ({ late, signal }: Deadline) => ({ late, aborted: signal.aborted });
const going = { late: false, aborted: false };
const over = { late: true, aborted: true };

test('the first word has its time, thoughts are none', () => {
  const deadline = new Deadline(timeouts);
  vi.advanceTimersByTime(19_000);
  deadline.arrived(false);
  deadline.waits();
  expect(state(deadline)).toEqual(going);
  vi.advanceTimersByTime(1000);
  expect(state(deadline)).toEqual(over);
});

test('between two pieces it may be silent for so long, and all together for so long', () => {
  const deadline = new Deadline(timeouts);
  for (let piece = 0; piece < 6; piece++) {
    deadline.arrived(true);
    deadline.waits();
    vi.advanceTimersByTime(14_000);
  }
  expect(state(deadline)).toEqual(going);
  deadline.arrived(true);
  deadline.waits();
  vi.advanceTimersByTime(6000);
  expect(state(deadline)).toEqual(over);
  const other = new Deadline(timeouts);
  other.arrived(true);
  other.waits();
  vi.advanceTimersByTime(15_000);
  expect(state(other)).toEqual(over);
});

test('a listener that takes its time is not the provider’s silence', () => {
  const deadline = new Deadline(timeouts);
  deadline.arrived(true);
  vi.advanceTimersByTime(40_000);
  expect(state(deadline)).toEqual(going);
  deadline.waits();
  vi.advanceTimersByTime(15_000);
  expect(state(deadline)).toEqual(over);
});

test('after the last word little is waited for', () => {
  const deadline = new Deadline(timeouts);
  deadline.arrived(true);
  deadline.waits();
  deadline.closes();
  vi.advanceTimersByTime(2000);
  expect(state(deadline)).toEqual(over);
});

test('the caller’s signal ends it, and nothing is left behind', () => {
  const caller = new AbortController();
  const deadline = new Deadline(timeouts, caller.signal);
  caller.abort();
  expect(state(deadline)).toEqual({ late: false, aborted: true });
  deadline.end({ heardOut: false });
  expect(vi.getTimerCount()).toBe(0);
});
