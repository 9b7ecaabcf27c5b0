import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { roles } from '../../src/platform/db/server-roles';

export type Owner = { url: string; drop(): Promise<void> };

/**
 * Tests run as what an operator would set up: an owner who is no superuser. A server whose user
 * is none either is taken as it is.
 */
export async function createOwner(url: string): Promise<Owner> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ super: boolean }>(
      'SELECT rolsuper AS super FROM pg_roles WHERE rolname = current_user',
    );
    if (!rows[0]?.super) return { url, drop: async () => undefined };
    return await makeOwner(client, url);
  } finally {
    await client.end();
  }
}

async function makeOwner(client: pg.Client, url: string): Promise<Owner> {
  const name = `parley_owner_${randomBytes(4).toString('hex')}`;
  const password = randomBytes(16).toString('hex');
  await client.query(`CREATE ROLE ${name} LOGIN PASSWORD '${password}' CREATEDB CREATEROLE NOSUPERUSER`);
  for (const role of roles) await grantIfThere(client, role, name);
  const owned = new URL(url);
  owned.username = name;
  owned.password = password;
  const drop = () => dropOwner(url, name);
  return { url: owned.href, drop };
}

// Another owner's tests may have left the roles on a server that outlives them.
async function grantIfThere(client: pg.Client, role: string, owner: string) {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  if (rowCount) await client.query(`GRANT ${role} TO ${owner} WITH ADMIN OPTION`);
}

async function dropOwner(url: string, name: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`REASSIGN OWNED BY ${name} TO CURRENT_USER`);
    await client.query(`DROP OWNED BY ${name} CASCADE`);
    await client.query(`DROP ROLE ${name}`);
  } finally {
    await client.end();
  }
}
