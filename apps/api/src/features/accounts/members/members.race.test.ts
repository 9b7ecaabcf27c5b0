import { expect } from 'vitest';
import { aMember } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { leaveWorkspace } from './leave-workspace';
import { listMembers } from './list-members';

test('of two owners who leave at the same moment one stays', async ({ world, ctx }) => {
  const other = await aMember(world, ctx, 'owner');
  const witness = await aMember(world, ctx, 'viewer');
  const outcomes = await Promise.allSettled([leaveWorkspace(ctx), leaveWorkspace(other)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const owners = (await listMembers(witness)).items.filter(({ role }) => role === 'owner');
  expect(owners).toHaveLength(1);
});
