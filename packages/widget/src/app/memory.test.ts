import { afterEach, expect, test, vi } from 'vitest';
import { createMemory } from './memory';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test('is empty until something is kept, and again when it is forgotten', () => {
  const memory = createMemory('pk_1');
  expect(memory.read()).toBeNull();
  expect(localStorage.length).toBe(0);
  memory.write({ muted: true });
  expect(memory.read()).toEqual({ muted: true });
  expect(createMemory('pk_2').read()).toBeNull();
  memory.forget();
  expect(localStorage.length).toBe(0);
});

test('a blocked storage is an empty one', () => {
  vi.stubGlobal('localStorage', {
    getItem() {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
  const memory = createMemory('pk_1');
  expect(memory.read()).toBeNull();
  memory.write({});
  memory.forget();
});
