import { defineConfig } from 'vitest/config';
import { findPostgres } from './test/db/find-postgres.ts';
import { reportSkipped } from './test/db/report-skipped.ts';

const databaseTests = 'src/**/*.db.test.ts';
const raceTests = 'src/**/*.race.test.ts';
const workshop = 'test/workshop/workshop-setup.ts';

// Looked for here, because a suite that cannot run has to be told from one that has no tests.
const postgres = findPostgres();
const onPostgres = (tests: string) => (postgres.kind === 'none' ? [] : [tests]);
reportSkipped(
  postgres.kind === 'none'
    ? ['db-postgres', 'race'].map((suite) => ({ suite, reason: postgres.reason }))
    : [],
);

const database = {
  pool: 'forks' as const,
  // Reading the server's modules takes longer than most files take to run: each process does it once.
  isolate: false,
  setupFiles: 'test/db/each-file.ts',
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // A second is little where two suites share two cores.
  expect: { poll: { timeout: 15_000 } },
};

export default defineConfig({
  test: {
    // The machine that runs everything has two cores, and PostgreSQL wants one of them.
    maxWorkers: 2,
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: 'unit',
          isolate: false,
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: [databaseTests, raceTests],
        },
      },
      {
        test: {
          ...database,
          name: 'db-pglite',
          include: [databaseTests, 'test/db/*.db.test.ts'],
          // What tries every order there is tries some of them here, where PostgreSQL tries them all.
          env: { PARLEY_TEST_DB: 'pglite', PARLEY_TEST_SPARSE: postgres.kind === 'none' ? '' : 'yes' },
          globalSetup: [workshop, 'test/db/pglite-setup.ts'],
        },
      },
      {
        test: {
          ...database,
          name: 'db-postgres',
          include: onPostgres(databaseTests),
          env: { PARLEY_TEST_DB: 'postgres' },
          globalSetup: [workshop, 'test/db/postgres-setup.ts'],
        },
      },
      {
        test: {
          ...database,
          name: 'race',
          include: onPostgres(raceTests),
          env: { PARLEY_TEST_DB: 'postgres' },
          globalSetup: [workshop, 'test/db/postgres-setup.ts'],
          // A race is about its own timing: nothing else of ours beside it.
          fileParallelism: false,
        },
      },
    ],
  },
});
