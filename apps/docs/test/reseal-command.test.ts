import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, startServer } from '../../../e2e/src/server';
import { root } from './read-examples';

const program = join(root, 'apps/api/dist/main.js');
const elsewhere = mkdtempSync(join(tmpdir(), 'parley-reseal-'));
let server: Server;

beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.stop();
  rmSync(elsewhere, { recursive: true, force: true });
});

function reseal(env: NodeJS.ProcessEnv) {
  return spawnSync(process.execPath, [program, 'reseal'], {
    env: { PATH: process.env.PATH, PARLEY_DATA_DIR: server.dataDir, ...env },
    encoding: 'utf8',
  });
}

test('beside a server on the embedded database it is refused, and the server goes on', async () => {
  const { status, stderr } = reseal({});
  expect(status).toBe(1);
  expect(stderr).toMatch(/in use by process \d+/);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
});

test('with no server on it, everything stored moves to the new secret and key', () => {
  const kept = readFileSync(join(server.dataDir, 'secrets.json'), 'utf8');
  const { session, encryptionKeys } = JSON.parse(kept);
  const { status, stdout, stderr } = reseal({
    PARLEY_DATA_DIR: elsewhere,
    PARLEY_SECRET: randomBytes(32).toString('base64'),
    PARLEY_PREVIOUS_SECRETS: session,
    PARLEY_ENCRYPTION_KEYS: `k2:${randomBytes(32).toString('base64')},${encryptionKeys}`,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('0 identity secrets of businesses');
  expect(stdout).toContain('No stored value needs the earlier secret or key any more.');
});
