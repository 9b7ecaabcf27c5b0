import { escapeLiteral } from 'pg';
import type { Scope } from './current-scope';

/** Gives a transaction its role and its tenant by one statement, so that it never has the one without the other. */
export function narrowingOf({ role, tenantId }: Pick<Scope, 'role' | 'tenantId'>): string {
  return `SELECT set_config('role', ${escapeLiteral(role)}, true), set_config('app.tenant', ${escapeLiteral(tenantId)}, true)`;
}
