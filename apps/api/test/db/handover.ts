/** What the set-up of a run leaves for the test files, which are processes of their own. */
export type Templates = {
  /** Migrated and empty. */
  migrated: string;
  /** The same, with what a server’s first start puts there. */
  furnished: string;
};
export type PostgresHandover = { owner: string; templates: Templates };

const pgliteKey = 'PARLEY_TEST_PGLITE';
const postgresKey = 'PARLEY_TEST_POSTGRES';

export function handOverPglite(templates: Templates) {
  process.env[pgliteKey] = JSON.stringify(templates);
}

export function handOverPostgres(handover: PostgresHandover) {
  process.env[postgresKey] = JSON.stringify(handover);
}

export function pgliteTemplates(): Templates {
  return JSON.parse(left(pgliteKey)) as Templates;
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
