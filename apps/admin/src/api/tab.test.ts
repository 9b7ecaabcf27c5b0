import { expect, test, vi } from 'vitest';
import { createTab } from './tab';

test('only a tab that showed a workspace can find its session expired', () => {
  const tab = createTab();
  tab.expire();
  expect(tab.get().expired).toBe(false);

  tab.show('tnt_a');
  tab.expire();
  expect(tab.get()).toEqual({ shown: 'tnt_a', elsewhere: false, expired: true });
});

test('showing a workspace settles both notices', () => {
  const tab = createTab();
  tab.show('tnt_a');
  tab.moved();
  tab.expire();
  tab.show('tnt_b');
  expect(tab.get()).toEqual({ shown: 'tnt_b', elsewhere: false, expired: false });
});

test('listeners hear every change until they leave', () => {
  const tab = createTab();
  const listener = vi.fn();
  const leave = tab.subscribe(listener);
  tab.show('tnt_a');
  leave();
  tab.moved();
  expect(listener).toHaveBeenCalledTimes(1);
});
