import { expect, test, vi } from 'vitest';
import { createSequences, isFindKey, isSuggestKey, modKey } from './keys';

function aKeyboard() {
  let now = 0;
  const home = vi.fn();
  const press = createSequences(
    () => [{ keys: ['g', 'h'], run: home }],
    () => now,
  );
  const wait = (ms: number) => {
    now += ms;
  };
  return { press, wait, home };
}

test('two keys in a row run their command, once', () => {
  const { press, home } = aKeyboard();
  expect([press('g'), press('h'), press('h')]).toEqual([false, true, false]);
  expect(home).toHaveBeenCalledTimes(1);
});

test('the first key is forgotten after a pause', () => {
  const { press, wait, home } = aKeyboard();
  press('g');
  wait(1500);
  press('h');
  expect(home).not.toHaveBeenCalled();
});

test('another key in between breaks the sequence', () => {
  const { press, home } = aKeyboard();
  for (const key of ['g', 'x', 'h']) press(key);
  expect(home).not.toHaveBeenCalled();
});

test('the palette key is named as the keyboard names it', () => {
  expect(modKey('MacIntel')).toBe('⌘');
  expect(modKey('Linux x86_64')).toBe('Ctrl');
});

test('what agents know and would say is asked for by one key, and no more of them', () => {
  const pressed = { key: 'i', metaKey: false, ctrlKey: true, shiftKey: false, altKey: false };
  expect([isSuggestKey(pressed), isFindKey(pressed)]).toEqual([true, false]);
  expect([isSuggestKey({ ...pressed, key: 'j' }), isFindKey({ ...pressed, key: 'J' })]).toEqual([
    false,
    true,
  ]);
  expect(isSuggestKey({ ...pressed, ctrlKey: false, metaKey: true, key: 'I' })).toBe(true);
  expect(isSuggestKey({ ...pressed, shiftKey: true })).toBe(false);
  expect(isSuggestKey({ ...pressed, ctrlKey: false })).toBe(false);
});
