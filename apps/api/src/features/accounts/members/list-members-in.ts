import type { Tx } from '../../../platform/db';
import { listMembers } from './store';

/** Of the workspace whose rows are open: who is to be told something. */
export async function listMembersIn(tx: Tx): Promise<{ id: string; role: string; email: string }[]> {
  const rows = await listMembers(tx);
  return rows.map(({ id, role, user }) => ({ id, role, email: user.email }));
}
