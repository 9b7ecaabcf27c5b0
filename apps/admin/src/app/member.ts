import { can, type Permission } from '@parley/shared';
import { createContext, useContext } from 'react';
import type { CurrentWorkspace, Person, WorkspaceRef } from '../api/contract';

/** Who is at work, and where: known on every page inside the shell. */
export type Member = { person: Person; workspace: CurrentWorkspace; workspaces: WorkspaceRef[] };

export const MemberContext = createContext<Member | null>(null);

export function useMember(): Member {
  const member = useContext(MemberContext);
  if (!member) throw new Error('There is no signed-in member above this component.');
  return member;
}

export function useCan(permission: Permission): boolean {
  const { workspace } = useMember();
  return workspace.suspendedAt === null || permission.endsWith(':read')
    ? can(workspace.role, permission)
    : false;
}
