import { expect, test } from 'vitest';
import type { Member } from '../../app/member';
import { greetingAt, type HomeFacts, stepsFor } from './checklist';

function aMember(role: Member['workspace']['role'], person: Partial<Member['person']> = {}) {
  return {
    person: {
      id: 'psn_1',
      name: 'Ana',
      email: 'ana@example.com',
      occupation: null,
      emailVerified: true,
      twoFactorEnabled: false,
      isOperator: false,
      ...person,
    },
    workspace: {
      id: 'tnt_1',
      name: 'Harbour House',
      slug: 'harbour-house',
      role,
      timeZone: 'UTC',
      suspendedAt: null,
      acting: false,
      actingUntil: null,
    },
  };
}
const nothing: HomeFacts = { members: 1, invitations: 0, origins: 0 };

test('an owner alone has everything but the mail to do', () => {
  expect(stepsFor(aMember('owner'), nothing)).toEqual([
    { key: 'verify', done: true },
    { key: 'invite', done: false },
    { key: 'origins', done: false },
    { key: 'twoFactor', done: false },
  ]);
});

test('an invitation that was sent counts, as does a second member', () => {
  const invited = stepsFor(aMember('owner'), { ...nothing, invitations: 1 });
  const joined = stepsFor(aMember('owner'), { ...nothing, members: 2 });
  expect(invited.find(({ key }) => key === 'invite')?.done).toBe(true);
  expect(joined.find(({ key }) => key === 'invite')?.done).toBe(true);
});

test('a viewer is asked only for what concerns them', () => {
  expect(stepsFor(aMember('viewer'), nothing).map(({ key }) => key)).toEqual(['verify', 'twoFactor']);
});

test.each([
  [4, 'evening'],
  [5, 'morning'],
  [11, 'morning'],
  [12, 'afternoon'],
  [17, 'afternoon'],
  [18, 'evening'],
  [23, 'evening'],
])('at %i it is %s', (hour, expected) => {
  expect(greetingAt(hour)).toBe(expected);
});
