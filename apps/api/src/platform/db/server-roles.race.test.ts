import { randomBytes } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { migrationsFolder } from '../../../test/db';
import { administer, dropDatabase, urlOf } from '../../../test/db/administer';
import { postgresServer } from '../../../test/db/handover';
import { openPostgres } from './open-postgres';

const { owner } = postgresServer();

/** A managed server's user: it owns its database and may make no roles. */
async function tenantOfAServer(): Promise<{ name: string; url: string }> {
  const name = `parley_managed_${randomBytes(4).toString('hex')}`;
  const password = randomBytes(16).toString('hex');
  await administer(
    owner,
    `CREATE ROLE ${name} LOGIN PASSWORD '${password}'`,
    `GRANT ${name} TO CURRENT_USER`,
    `CREATE DATABASE ${name} OWNER ${name}`,
  );
  onTestFinished(async () => {
    await dropDatabase(owner, name);
    await administer(owner, `DROP ROLE ${name}`);
  });
  const url = new URL(urlOf(owner, name));
  url.username = name;
  url.password = password;
  return { name, url: url.href };
}

test('who may not make roles is told in one line what to run, and after that it works', async () => {
  const { name, url } = await tenantOfAServer();
  const db = await openPostgres({ url, poolSize: 1 });
  try {
    const error = await db.migrate(migrationsFolder).catch((reason: unknown) => reason);
    expect(String(error)).not.toContain('\n');
    const [, advice] = /run once: (.*)$/.exec(String(error)) ?? [];
    expect(advice).toBe(`GRANT parley_app, parley_tenant, parley_operator TO "${name}";`);

    await administer(owner, `${advice}`);
    expect((await db.migrate(migrationsFolder)).length).toBeGreaterThan(0);
    expect(await db.prisma.$queryRaw`SELECT current_user::text AS me`).toEqual([{ me: 'parley_app' }]);
  } finally {
    await db.close();
  }
});
