import { expect, test } from 'vitest';
import { Breaker } from './breaker';

function aBreaker() {
  const time = { now: 0 };
  return { time, breaker: new Breaker(() => time.now) };
}

test('after three failures nobody asks, then one does, and a longer pause follows its failure', () => {
  const { time, breaker } = aBreaker();
  for (let attempt = 0; attempt < 3; attempt++) {
    expect(breaker.admits()).toBe(true);
    breaker.failed(null);
  }
  expect(breaker.admits()).toBe(false);
  time.now = 2000;
  expect([breaker.admits(), breaker.admits()]).toEqual([true, false]);
  breaker.failed(null);
  expect(breaker.leftMs).toBe(4000);
});

test('what works again is asked again', () => {
  const { time, breaker } = aBreaker();
  for (let attempt = 0; attempt < 3; attempt++) breaker.failed(null);
  time.now = 2000;
  expect(breaker.admits()).toBe(true);
  breaker.succeeded();
  expect([breaker.admits(), breaker.admits()]).toEqual([true, true]);
});

test('one that says how long is believed at once', () => {
  const { breaker } = aBreaker();
  breaker.failed(30_000);
  expect([breaker.admits(), breaker.leftMs]).toEqual([false, 30_000]);
});

test('a pause that was asked for outlasts the answers that were under way', () => {
  const { time, breaker } = aBreaker();
  expect([breaker.admits(), breaker.admits()]).toEqual([true, true]);
  breaker.failed(30_000);
  breaker.succeeded();
  expect(breaker.admits()).toBe(false);
  time.now = 30_000;
  expect(breaker.admits()).toBe(true);
});
