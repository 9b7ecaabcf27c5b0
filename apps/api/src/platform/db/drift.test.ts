import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { migrationsFolder } from '../../../test/db/folders';

test('schema.prisma and migrations/ describe the same database', { timeout: 180_000 }, async () => {
  const command = path.join(migrationsFolder, '../migrate.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [command, 'check']);
  expect(stdout).toContain('agree');
});
