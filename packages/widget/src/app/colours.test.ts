import type { Parley } from '@parley/sdk';
import { expect, test } from 'vitest';
import { createStore } from '../ui/store';
import { wearColours } from './colours';
import type { Model } from './model';

const worn = (of: { option?: string; setting: string | null }) => {
  const host = document.createElement('div');
  const messenger = { accent: of.setting, position: 'right', theme: 'dark' };
  const options = of.option ? { accent: of.option } : {};
  const model = { state: createStore({ options }), look: {} } as unknown as Model;
  const parley = { state: createStore({ messenger }) } as unknown as Parley;
  wearColours(host, model, parley)();
  expect([host.dataset.side, host.style.colorScheme]).toEqual(['right', 'dark']);
  return host.style.getPropertyValue('--brand');
};

test('the option comes before the setting, and without either the tokens speak', () => {
  expect(worn({ setting: '#a63c26' })).toBe('#a63c26');
  expect(worn({ setting: '#a63c26', option: 'oklch(0.5 0.1 200)' })).toBe('oklch(0.5 0.1 200)');
  expect(worn({ setting: null })).toBe('');
});
