import { expect, test } from 'vitest';
import { FairQueue } from './fair-queue';

const taken = (queue: FairQueue<string>) => Array.from({ length: queue.length }, () => queue.take()).join('');

test('everyone in turn, and each in order', () => {
  const queue = new FairQueue<string>({ most: 10, mostOfOne: 5 });
  for (const item of ['a', 'b', 'c']) queue.add('much', item);
  queue.add('little', 'x');
  queue.add('other', 'y');
  expect(taken(queue)).toBe('axybc');
  expect(queue.take()).toBeUndefined();
});

test('there is so much room for one, and so much for all', () => {
  const queue = new FairQueue<string>({ most: 3, mostOfOne: 2 });
  expect([queue.add('much', 'a'), queue.add('much', 'b'), queue.add('much', 'c')]).toEqual([
    true,
    true,
    false,
  ]);
  expect([queue.add('little', 'x'), queue.add('other', 'y')]).toEqual([true, false]);
  queue.take();
  expect(queue.add('other', 'y')).toBe(true);
});

test('what is not waited for any more leaves its room', () => {
  const queue = new FairQueue<string>({ most: 2, mostOfOne: 2 });
  queue.add('one', 'a');
  queue.add('one', 'b');
  queue.remove('one', 'a');
  queue.remove('one', 'a');
  queue.remove('nobody', 'a');
  expect(queue.length).toBe(1);
  expect(taken(queue)).toBe('b');
});
