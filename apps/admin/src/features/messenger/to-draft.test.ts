import { expect, test } from 'vitest';
import type { MessengerValues } from './messenger-values';
import { type Scene, toDraft, viewFor } from './to-draft';

const values: MessengerValues = {
  businessName: ' ',
  accent: '#0a7d5a',
  position: 'left',
  theme: 'auto',
  greeting: 'Good day',
  intro: '',
  askFirst: [
    { name: 'email', label: 'E-mail', type: 'email', required: true },
    { name: 'new', label: ' ', type: 'text', required: false },
  ],
  proactive: [
    { id: 'half', path: '/rooms', afterSeconds: 30, text: '' },
    { id: 'whole', path: '/rooms', afterSeconds: 30, text: 'A room with a view?' },
  ],
  identityRequired: true,
  attachments: true,
  audioNotes: false,
  sound: true,
  locale: 'ar',
  awayMessage: '',
  hours: null,
};
const scene: Scene = {
  workspaceName: 'Harbour House',
  memberName: 'Ana Sousa',
  tab: 'look',
  view: 'home',
  scheme: 'dark',
  branding: true,
  sample: { ask: 'A room?', reply: 'Gladly.' },
};

test('shows what would be saved: half written things are left out, blanks are defaults', () => {
  const { messenger, team, locale } = toDraft(values, scene);
  expect(messenger).toMatchObject({ businessName: 'Harbour House', theme: 'dark', awayMessage: null });
  expect(messenger.askFirst.map(({ name }) => name)).toEqual(['email']);
  expect(messenger.proactive).toEqual([]);
  expect(team).toMatchObject({ open: true, people: [{ name: 'Ana Sousa' }] });
  expect(locale).toBe('ar');
});

test('a chosen theme stands, whatever the admin app wears', () => {
  expect(toDraft({ ...values, theme: 'light' }, scene).messenger.theme).toBe('light');
});

test('beside the launcher the first whole greeting is said at once, on any page', () => {
  const { messenger } = toDraft(values, { ...scene, view: 'launcher' });
  expect(messenger.proactive).toEqual([
    { id: 'whole', path: '*', afterSeconds: 0, text: 'A room with a view?' },
  ]);
});

test('the hours show what is seen outside of them', () => {
  const { team } = toDraft(values, { ...scene, tab: 'hours' });
  expect(team).toMatchObject({ open: false, online: false, people: [] });
  expect(Date.parse(team.opensAt ?? '')).toBeGreaterThan(Date.now());
});

test('a visitor is let in to the preview, also where a signed token is asked for', () => {
  expect(toDraft(values, scene).messenger.identityRequired).toBe(false);
  expect([viewFor('ask'), viewFor('proactive'), viewFor('install')]).toEqual(['form', 'launcher', 'home']);
});
