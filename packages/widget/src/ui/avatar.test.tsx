import { expect, test } from 'vitest';
import { aTeam, bo, moon } from '../../test/a-team';
import { showInWidget } from '../../test/in-widget';
import { Avatar } from './avatar';

function show(who: { name: string; id?: string }, team = aTeam) {
  const { container } = showInWidget(<Avatar {...who} />, { team });
  return container.querySelector<HTMLElement>('.avatar');
}

test('an agent has its picture, in its hue', () => {
  const avatar = show(bo);
  expect(avatar?.textContent).toBe('');
  expect(avatar?.querySelector('path')?.getAttribute('d')).toBe(moon.path);
  expect(avatar?.style.getPropertyValue('--hue')).toBe('265');
});

test.each([
  ['a person', { name: 'Bo', id: 'mem_1' }, aTeam],
  ['somebody without an id', { name: 'Bo' }, aTeam],
  ['an agent that answers nobody any more', { ...bo, id: 'agt_2' }, aTeam],
  ['an agent of an older server', bo, { online: true, people: [], open: true, opensAt: null }],
])('%s has initials', (_, who, team) => {
  const avatar = show(who, team);
  expect(avatar?.querySelector('svg')).toBeNull();
  expect(avatar?.textContent).toBe('B');
  expect(avatar?.style.getPropertyValue('--hue')).not.toBe('265');
});

test.each([
  ['Inês Melo', 'IM'],
  ['  maria da  costa ', 'MC'],
  ['élodie', 'É'],
  ['😀 Bar', '😀B'],
  ['', ''],
])('the letters of “%s” are %s', (name, letters) => expect(show({ name })?.textContent).toBe(letters));
