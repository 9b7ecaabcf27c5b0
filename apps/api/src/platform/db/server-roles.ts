import type { ClientBase } from 'pg';
import { sqlStateOf } from './db-errors';
import { MigrationError } from './migrate';

export const roles = ['parley_app', 'parley_tenant', 'parley_operator'] as const;

const insufficientPrivilege = '42501';

/** Managed servers may keep roles to their administrator, who then has to make ours once. */
export async function explainDeniedRoles(client: ClientBase, error: unknown): Promise<MigrationError | null> {
  if (sqlStateOf(error) !== insufficientPrivilege) return null;
  const { rows } = await client.query<{ me: string; missing: string[]; foreign: string[] }>(
    `SELECT current_user AS me,
       coalesce(array_agg(name) FILTER (WHERE rolname IS NULL), '{}') AS missing,
       coalesce(array_agg(name) FILTER (WHERE rolname IS NOT NULL AND NOT pg_has_role(rolname, 'MEMBER')), '{}') AS foreign
     FROM unnest($1::text[]) AS name LEFT JOIN pg_roles ON rolname = name`,
    [roles],
  );
  const [found] = rows;
  if (!found || found.missing.length + found.foreign.length === 0) return null;
  const create = found.missing.map((role) => `CREATE ROLE ${role} NOLOGIN;`);
  const grant = `GRANT ${[...found.missing, ...found.foreign].join(', ')} TO ${client.escapeIdentifier(found.me)};`;
  return new MigrationError(
    `The database user ${found.me} may not create roles. As an administrator, run once: ${[...create, grant].join(' ')}`,
    { cause: error },
  );
}
