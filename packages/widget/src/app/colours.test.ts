import type { Parley } from '@parley/sdk';
import { expect, test } from 'vitest';
import { createStore } from '../ui/store';
import { wearColours } from './colours';
import type { Model } from './model';

const worn = (of: { page?: string; option?: string; setting: string }) => {
  const host = document.createElement('div');
  if (of.page) host.style.setProperty('--parley-accent', of.page);
  document.body.replaceChildren(host);
  const messenger = { accent: of.setting, position: 'right', theme: 'light' };
  const options = of.option ? { accent: of.option } : {};
  const model = { state: createStore({ options }), look: {} } as unknown as Model;
  const parley = { state: createStore({ messenger }) } as unknown as Parley;
  wearColours(host, model, parley)();
  return [host.style.getPropertyValue('--accent'), host.style.getPropertyValue('--accent-ink')];
};
const said = (accent: string, ink: string) => [
  `var(--parley-accent, ${accent})`,
  `var(--parley-accent-ink, ${ink})`,
];

test('the page comes before the option, and the option before the setting', () => {
  const setting = '#a63c26';
  expect(worn({ setting })).toEqual(said(setting, '#ffffff'));
  expect(worn({ setting, option: '#ffe600' })).toEqual(said('#ffe600', '#000000'));
  expect(worn({ setting, option: '#ffe600', page: '#00797a' })).toEqual(said('#00797a', '#ffffff'));
});

test('a colour of the page that is written another way is left to the page', () => {
  expect(worn({ setting: '#a63c26', page: 'oklch(0.5 0.1 200)' })).toEqual(['', '']);
});
