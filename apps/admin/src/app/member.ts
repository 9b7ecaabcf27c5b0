import { can, type Permission } from '@parley/shared';
import { createContext, useContext } from 'react';
import type { CurrentWorkspace, Person, WorkspaceRef } from '../api/contract';

/** Who is signed in, and where; an operator may be nowhere and still have a platform to look after. */
export type Visitor = { person: Person; workspace: CurrentWorkspace | null; workspaces: WorkspaceRef[] };
/** Who is at work in a workspace. */
export type Member = Visitor & { workspace: CurrentWorkspace };

export const VisitorContext = createContext<Visitor | null>(null);

export function useVisitor(): Visitor {
  const visitor = useContext(VisitorContext);
  if (!visitor) throw new Error('Nobody is signed in above this component.');
  return visitor;
}

export function useMember(): Member {
  const { workspace, ...visitor } = useVisitor();
  if (!workspace) throw new Error('There is no workspace above this component.');
  return { ...visitor, workspace };
}

export function useCan(permission: Permission): boolean {
  const { workspace } = useVisitor();
  if (!workspace) return false;
  // Operators come to repair, so suspension does not stop them.
  const open = workspace.suspendedAt === null || workspace.acting || permission.endsWith(':read');
  return open && can(workspace.role, permission);
}
