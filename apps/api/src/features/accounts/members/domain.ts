import { canManage, type Role } from '@parley/shared';
import { BeyondYourRole, LastOwner } from './errors';

export type Change = { from: Role; to: Role | null; owners: number };

/** Whether someone of `by` may give a member another role, or none. Throws when not. */
export function checkChange(by: Role, change: Change): void {
  if (!canManage(by, change.from)) throw new BeyondYourRole();
  if (change.to && !canManage(by, change.to)) throw new BeyondYourRole();
  checkOwnerRemains(change);
}

export function checkOwnerRemains({ from, to, owners }: Change): void {
  if (from === 'owner' && to !== 'owner' && owners <= 1) throw new LastOwner();
}
