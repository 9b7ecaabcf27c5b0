import { expect, test } from 'vitest';
import type { Member } from '../member';
import { areasFor, isWithin, knowledgePagesFor, workspacePagesFor } from './navigation';

const person: Member['person'] = {
  id: 'psn_1',
  name: 'Ana Sousa',
  email: 'ana@example.com',
  occupation: null,
  emailVerified: true,
  twoFactorEnabled: false,
  isOperator: false,
};
const workspace = (role: Member['workspace']['role']): Member['workspace'] => ({
  id: 'tnt_1',
  name: 'Harbour House',
  slug: 'harbour-house',
  role,
  timeZone: 'Europe/Lisbon',
  suspendedAt: null,
  acting: false,
  actingUntil: null,
});

test('a page is offered only to those who may read it', () => {
  const keysOf = (role: Member['workspace']['role']) =>
    workspacePagesFor({ workspace: workspace(role) }).map((page) => page.key);
  expect(keysOf('viewer')).toEqual(['business', 'members', 'savedReplies']);
  expect(keysOf('admin')).toEqual([
    'business',
    'members',
    'messenger',
    'savedReplies',
    'siteKeys',
    'apiKeys',
    'billing',
    'audit',
  ]);
});

test('the operator area exists for operators alone', () => {
  const here = workspace('owner');
  const keysOf = (isOperator: boolean) =>
    areasFor({ person: { ...person, isOperator }, workspace: here }).map((area) => area.key);
  expect(keysOf(false)).toEqual(['home', 'inbox', 'contacts', 'knowledge', 'agents', 'settings']);
  expect(keysOf(true)).toEqual(['home', 'inbox', 'contacts', 'knowledge', 'agents', 'settings', 'operator']);
});

test('an operator without a workspace has a platform and a profile, nothing else', () => {
  const nowhere = { person: { ...person, isOperator: true }, workspace: null };
  expect(areasFor(nowhere).map((area) => area.key)).toEqual(['settings', 'operator']);
  expect(workspacePagesFor(nowhere)).toEqual([]);
  expect(knowledgePagesFor(nowhere)).toEqual([]);
});

test('personal pages belong to settings, and home to itself alone', () => {
  const [home, , , , , settings] = areasFor({ person, workspace: workspace('owner') });
  expect(settings && isWithin(settings, '/account/security')).toBe(true);
  expect(home && isWithin(home, '/account/security')).toBe(false);
  expect(home && isWithin(home, '/')).toBe(true);
});
