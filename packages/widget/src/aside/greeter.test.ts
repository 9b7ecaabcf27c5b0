import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMemory } from '../app/memory';
import { createModel } from '../app/model';
import { createGreeter, matchesPath } from './greeter';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

function aModel(consent: 'denied' | 'granted' | 'on-open' = 'on-open') {
  return createModel({
    parley: {},
    look: {},
    memory: createMemory('pk_1'),
    options: { siteKey: 'pk_1', consent },
  } as Parameters<typeof createModel>[0]);
}

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
  const greeter = createGreeter((text) => said.push(text), aModel());
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

test.each([
  { consent: 'denied', opened: true, kept: null },
  { consent: 'on-open', opened: false, kept: null },
  { consent: 'on-open', opened: true, kept: ['one'] },
  { consent: 'granted', opened: false, kept: ['one'] },
] as const)('with $consent, opened: $opened, what is remembered is $kept', ({ consent, opened, kept }) => {
  const said: string[] = [];
  const model = aModel(consent);
  const rules = [{ id: 'one', path: '*', afterSeconds: 0, text: 'Hello' }];
  createGreeter((text) => said.push(text), model).arrive(rules, '/');
  vi.advanceTimersByTime(1);
  if (opened) model.memory.write({ muted: false });
  model.state.set({});
  expect(model.memory.read()?.greeted ?? null).toEqual(kept);

  createGreeter((text) => said.push(text), model).arrive(rules, '/');
  vi.advanceTimersByTime(1);
  expect(said).toHaveLength(kept ? 1 : 2);
});
