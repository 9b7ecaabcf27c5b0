import { expect, test, vi } from 'vitest';
import { createUndoQueue } from './undo-queue';

function aQueue() {
  const settled = vi.fn(async () => undefined);
  return { queue: createUndoQueue(settled), settled };
}

test('what was taken back is never done', () => {
  const { queue } = aQueue();
  const commit = vi.fn(async () => undefined);
  queue.add({ id: 'a', commit });
  expect(queue.waiting().has('a')).toBe(true);

  queue.undo('a');
  queue.commit('a');
  queue.commitAll();
  expect(commit).not.toHaveBeenCalled();
  expect(queue.waiting().has('a')).toBe(false);
});

test('it is done once, and stays hidden until the list is fresh', async () => {
  const { queue, settled } = aQueue();
  const commit = vi.fn(async () => undefined);
  queue.add({ id: 'a', commit });
  queue.commit('a');
  queue.commit('a');
  queue.commitAll();
  expect(queue.waiting().has('a')).toBe(true);

  await vi.waitFor(() => expect(queue.waiting().has('a')).toBe(false));
  expect(commit).toHaveBeenCalledTimes(1);
  expect(settled).toHaveBeenCalledWith('a', null);
});

test('a removal that fails comes back, with its reason', async () => {
  const { queue, settled } = aQueue();
  const refusal = new Error('no');
  queue.add({ id: 'a', commit: () => Promise.reject(refusal) });
  queue.commitAll();
  await vi.waitFor(() => expect(queue.waiting().size).toBe(0));
  expect(settled).toHaveBeenCalledWith('a', refusal);
});

test('others go on waiting', () => {
  const { queue } = aQueue();
  queue.add({ id: 'a', commit: async () => undefined });
  queue.add({ id: 'b', commit: async () => undefined });
  queue.undo('a');
  expect([...queue.waiting()]).toEqual(['b']);
});

test('what goes along is hidden and comes back along', () => {
  const { queue } = aQueue();
  queue.add({ id: 'many', hides: ['a', 'b'], commit: async () => undefined });
  expect([...queue.waiting()]).toEqual(['many', 'a', 'b']);
  queue.undo('many');
  expect(queue.waiting().size).toBe(0);
});
