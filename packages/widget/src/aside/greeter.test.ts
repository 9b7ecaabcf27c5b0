import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createGreeter, matchesPath } from './greeter';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each([
  ['/rooms', '/rooms', true],
  ['/rooms', '/rooms/', true],
  ['/rooms', '/rooms/sea', false],
  ['*/rooms/*', '/demo/hotel/rooms/sea', true],
  ['*/rooms/*', '/demo/hotel/rooms', false],
  ['*', '/anything', true],
  ['/a*b*c', '/a-b-c', true],
  ['/a*b*c', '/a-c-b', false],
  ['/a*a', '/a', false],
])('%s and %s: %s', (pattern, path, expected) => {
  expect(matchesPath(pattern, path)).toBe(expected);
});

test('greets once, after the time, and not when the visitor has gone on', () => {
  const said: string[] = [];
  const greeter = createGreeter((text) => said.push(text));
  const rules = [{ id: 'one', path: '/rooms', afterSeconds: 5, text: 'Hello' }];
  greeter.arrive(rules, '/rooms');
  vi.advanceTimersByTime(4000);
  greeter.arrive(rules, '/elsewhere');
  vi.advanceTimersByTime(9000);
  expect(said).toEqual([]);
  greeter.arrive(rules, '/rooms');
  vi.advanceTimersByTime(5000);
  greeter.arrive(rules, '/rooms');
  vi.advanceTimersByTime(5000);
  expect(said).toEqual(['Hello']);
});
