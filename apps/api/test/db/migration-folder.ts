import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

export type MigrationFolder = { path: string; write(name: string, sql: string): void };

/** A folder of migrations for one test. */
export function migrationFolder(migrations: Record<string, string>): MigrationFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-migrations-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (name: string, sql: string) => {
    mkdirSync(path.join(folder, name), { recursive: true });
    writeFileSync(path.join(folder, name, 'migration.sql'), sql);
  };
  for (const [name, sql] of Object.entries(migrations)) write(name, sql);
  return { path: folder, write };
}
