import { expect, test } from 'vitest';
import { strengthOf } from './password-strength';

test.each([
  ['', 0],
  ['short1!', 0],
  ['password1234', 0],
  ['aaaaaaaaaaaa', 1],
  ['abcdefghijkl', 0],
  ['jklmnopqrstuv', 2],
  ['1234567890', 1],
  ['mountainriver', 3],
  ['copper lantern tides', 4],
  ['Vq7!mzP0#kLw', 4],
])('%j is rated %i', (password, expected) => {
  expect(strengthOf(password)).toBe(expected);
});

test('a password made of what is known about the person is too easy', () => {
  expect(strengthOf('margarida12')).toBeGreaterThan(0);
  expect(strengthOf('margarida12', ['Margarida Reis'])).toBe(0);
});

test('a longer password of the same kind is never rated lower', () => {
  const base = 'tidal copper';
  let last = 0;
  for (let length = 1; length <= base.length * 2; length += 1) {
    const rated = strengthOf((base + base.toUpperCase()).slice(0, length));
    expect(rated).toBeGreaterThanOrEqual(last);
    last = rated;
  }
});
