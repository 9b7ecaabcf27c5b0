/** What the set-up of a run leaves for the test files, which are processes of their own. */
export type PostgresHandover = { owner: string; template: string };

const pgliteKey = 'PARLEY_TEST_PGLITE_TEMPLATE';
const postgresKey = 'PARLEY_TEST_POSTGRES';

export function handOverPglite(template: string) {
  process.env[pgliteKey] = template;
}

export function handOverPostgres(handover: PostgresHandover) {
  process.env[postgresKey] = JSON.stringify(handover);
}

export function pgliteTemplate(): string {
  return left(pgliteKey);
}

export function postgresServer(): PostgresHandover {
  return JSON.parse(left(postgresKey)) as PostgresHandover;
}

function left(key: string): string {
  const value = process.env[key];
  if (!value)
    throw new Error(`This test needs a database: run it in a project of vitest.config.ts (${key}).`);
  return value;
}
