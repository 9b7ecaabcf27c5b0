import { roles } from '@parley/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkChange } from './domain';
import { BeyondYourRole, LastOwner } from './errors';

const role = fc.constantFrom(...roles);
const change = fc.record({ from: role, to: fc.option(role), owners: fc.integer({ min: 1, max: 3 }) });

function outcome(check: () => void): unknown {
  try {
    check();
    return 'allowed';
  } catch (error) {
    return error;
  }
}

test('no allowed change leaves a workspace without an owner', () => {
  fc.assert(
    fc.property(role, change, (by, given) => {
      if (outcome(() => checkChange(by, given)) !== 'allowed') return;
      const left = given.owners - (given.from === 'owner' && given.to !== 'owner' ? 1 : 0);
      expect(left).toBeGreaterThan(0);
    }),
  );
});

test('nobody makes or unmakes an owner but an owner', () => {
  fc.assert(
    fc.property(fc.constantFrom('admin', 'agent', 'viewer'), change, (by, given) => {
      if (given.from !== 'owner' && given.to !== 'owner') return;
      expect(outcome(() => checkChange(by, given))).toBeInstanceOf(BeyondYourRole);
    }),
  );
});

test('the last owner stays', () => {
  expect(outcome(() => checkChange('owner', { from: 'owner', to: 'admin', owners: 1 }))).toBeInstanceOf(
    LastOwner,
  );
});

test('one of two owners may go', () => {
  expect(outcome(() => checkChange('owner', { from: 'owner', to: null, owners: 2 }))).toBe('allowed');
});
