import { expect, test } from 'vitest';
import { engine, migrationsFolder, testDb } from '../../../test/db';
import { migrationFolder } from '../../../test/db/migration-folder';
import { MigrationError } from './migrate';
import { checksumOf, readMigrations } from './migration-files';

const db = await testDb();

const history = (name: string) =>
  db.query(
    'SELECT finished_at, rolled_back_at, checksum, applied_steps_count FROM _prisma_migrations WHERE migration_name = $1',
    [name],
  );
const exists = async (table: string) => {
  const [row] = await db.query<{ found: boolean }>('SELECT to_regclass($1) IS NOT NULL AS found', [table]);
  return row?.found;
};

test('the product’s migrations are written down as Prisma writes them', async () => {
  for (const { name, checksum } of readMigrations(migrationsFolder)) {
    expect(await history(name)).toMatchObject([{ checksum, rolled_back_at: null, applied_steps_count: 1 }]);
  }
});

test('each migration applies once, in the order of the names', async () => {
  const folder = migrationFolder({
    '2_second': 'ALTER TABLE ordered ADD COLUMN two int;',
    '1_first': 'CREATE TABLE ordered (one int);',
  });
  expect(await db.migrate(folder.path)).toEqual(['1_first', '2_second']);
  expect(await db.migrate(folder.path)).toEqual([]);

  folder.write('3_third', 'ALTER TABLE ordered ADD COLUMN three int;');
  expect(await db.migrate(folder.path)).toEqual(['3_third']);
});

test('a failed migration is named, leaves nothing, and applies once it is mended', async () => {
  const folder = migrationFolder({
    '1_good': 'CREATE TABLE good (id int);',
    '2_bad': 'CREATE TABLE half_done (id int);\nINSERT INTO no_such_table VALUES (1);',
  });
  const failing = db.migrate(folder.path);
  await expect(failing).rejects.toThrow(MigrationError);
  await expect(failing).rejects.toThrow(/^The migration 2_bad failed: .*no_such_table/);
  expect(await exists('good')).toBe(true);
  expect(await exists('half_done')).toBe(false);
  expect(await history('2_bad')).toEqual([]);

  folder.write('2_bad', 'CREATE TABLE half_done (id int);');
  expect(await db.migrate(folder.path)).toEqual(['2_bad']);
});

test('a function body with semicolons stays in one piece', async () => {
  const folder = migrationFolder({
    '1_function':
      'CREATE FUNCTION seven() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 7; END $$;',
  });
  await db.migrate(folder.path);
  expect(await db.query('SELECT seven() AS is')).toEqual([{ is: 7 }]);
});

test('a migration that was changed after it had been applied is reported', async () => {
  const folder = migrationFolder({ '1_edited': 'CREATE TABLE edited (id int);' });
  await db.migrate(folder.path);
  folder.write('1_edited', 'CREATE TABLE edited (id bigint);');
  await expect(db.migrate(folder.path)).rejects.toThrow('1_edited was changed after');

  folder.write('1_edited', 'CREATE TABLE edited (id int);');
  expect(await db.migrate(folder.path)).toEqual([]);
});

test('the line ends of another system are no change', async () => {
  const sql = 'CREATE TABLE line_ends (\nid int\n);';
  const folder = migrationFolder({ '1_line_ends': sql });
  await db.migrate(folder.path);
  folder.write('1_line_ends', sql.replaceAll('\n', '\r\n'));
  expect(await db.migrate(folder.path)).toEqual([]);
});

test('a migration of a newer version does not stop an older one', async () => {
  await db.migrate(migrationFolder({ '9_newer': 'CREATE TABLE newer (id int);' }).path);
  expect(await db.migrate(migrationFolder({ '1_older': 'CREATE TABLE older (id int);' }).path)).toEqual([
    '1_older',
  ]);
});

test('one that cannot run inside a transaction and fails waits for a person', async () => {
  const folder = migrationFolder({ '1_steps': 'CREATE INDEX CONCURRENTLY steps_idx ON no_such_table (id);' });
  await expect(db.migrate(folder.path)).rejects.toThrow(/^The migration 1_steps failed: .*no_such_table/);
  expect(await history('1_steps')).toMatchObject([{ finished_at: null, applied_steps_count: 0 }]);
  await expect(db.migrate(folder.path)).rejects.toThrow('never finished');

  await db.query(`UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name = '1_steps'`);
  folder.write('1_steps', 'CREATE TABLE steps (id int);');
  expect(await db.migrate(folder.path)).toEqual(['1_steps']);
});

test.runIf(engine === 'postgres')('an index is built beside the traffic', async () => {
  const sql = 'CREATE INDEX CONCURRENTLY beside_idx ON beside (id);';
  const folder = migrationFolder({ '1_table': 'CREATE TABLE beside (id int);', '2_index': sql });
  expect(await db.migrate(folder.path)).toEqual(['1_table', '2_index']);
  expect(await history('2_index')).toMatchObject([{ checksum: checksumOf(sql), applied_steps_count: 1 }]);
});
