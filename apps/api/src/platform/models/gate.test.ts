import { expect, test } from 'vitest';
import { Gate } from './gate';

const never = new AbortController().signal;

test('so many at once, the next when one goes, and whoever leaves takes no place', async () => {
  const gate = new Gate(1);
  const began: string[] = [];
  const open: (() => void)[] = [];
  const enter = (name: string, signal = never) =>
    gate.run(signal, () => {
      began.push(name);
      return new Promise<void>((resolve) => open.push(resolve));
    });
  const first = enter('first');
  const leaving = new AbortController();
  const second = enter('second', leaving.signal);
  const third = enter('third');
  leaving.abort(new Error('gone'));
  await expect(second).rejects.toThrow('gone');
  expect(began).toEqual(['first']);
  open[0]?.();
  await first;
  await expect.poll(() => began).toEqual(['first', 'third']);
  open[1]?.();
  await third;
  const failing = gate.run(never, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  await expect(gate.run(never, async () => 'again')).resolves.toBe('again');
});
