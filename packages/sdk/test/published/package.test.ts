import { readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiReport } from '../../scripts/api-report.mjs';
import { routesFrom } from '../../scripts/routes.mjs';
import { built, run, scratchProject } from './scratch';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = built.sdk;
const bin = (name: string) => join(root, 'node_modules/.bin', name);
let scratch: string;
let tarball: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  const made = await scratchProject(['sdk'], new URL('project/', import.meta.url));
  ({ folder: scratch, remove } = made);
  [tarball = ''] = made.tarballs;
});
afterAll(() => remove?.());

test('nothing is installed with it', async () => {
  const installed = await readdir(join(scratch, 'node_modules'));
  expect(installed.filter((name) => !name.startsWith('.'))).toEqual(['@parley']);
  const files = await readdir(join(scratch, 'node_modules/@parley/sdk'));
  expect(files.filter((name) => !/\.(js|cjs|d\.ts|d\.cts)$/.test(name)).sort()).toEqual([
    'README.md',
    'package.json',
  ]);
});

test('it runs as an ES module, and does nothing when it is loaded', async () => {
  const { stdout } = await run(process.execPath, ['esm.mjs'], { cwd: scratch });
  expect(JSON.parse(stdout)).toEqual({ connection: 'idle', signed: 3, isInstance: true, handles: 0 });
});

test('it runs as CommonJS', async () => {
  const { stdout } = await run(process.execPath, ['cjs.cjs'], { cwd: scratch });
  expect(JSON.parse(stdout)).toEqual({ connection: 'idle', signed: 3, isInstance: true, handles: 0 });
});

test.for(['tsconfig.node.json', 'tsconfig.bundler.json'])('its types hold under %s', async (project) => {
  for (const name of ['react', 'vue', '@types']) {
    await symlink(join(root, 'node_modules', name), join(scratch, 'node_modules', name)).catch(
      () => undefined,
    );
  }
  const { stdout } = await run(bin('tsc'), ['-p', project], { cwd: scratch }).catch((error) => error);
  expect(stdout).toBe('');
});

test('publint has nothing to say', async () => {
  const { messages } = await publint({ pkgDir: dist, pack: false, strict: true });
  const pkg = JSON.parse(await readFile(join(dist, 'package.json'), 'utf8'));
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('the types are right however they are resolved', async () => {
  const { stdout } = await run(bin('attw'), [tarball, '--profile', 'node16', '--format', 'json']).catch(
    (error) => error,
  );
  const { problems } = JSON.parse(stdout);
  expect(problems ?? {}).toEqual({});
});

test('what it promises is what was agreed to (npm run api accepts a change)', async () => {
  expect(apiReport()).toBe(await readFile(join(root, 'etc/api.d.txt'), 'utf8'));
});

test('the routes are those of the server’s document (npm run routes takes them over)', async () => {
  const document = new URL('../../../../apps/api/dist/openapi.json', import.meta.url);
  const routes = await readFile(join(root, 'src/server/generated/routes.ts'), 'utf8');
  expect(routes).toBe(await routesFrom(document));
});

test('no door asks for anything that is not in it', async () => {
  const names = (await readdir(dist)).filter((name) => /\.(js|cjs|ts|cts)$/.test(name));
  const outside = new Set<string>();
  for (const name of names) {
    const text = await readFile(join(dist, name), 'utf8');
    for (const [, from] of text.matchAll(/(?:from|import|require\()\s*["']([^"'.\s][^"'\s]*)["']/g)) {
      outside.add(`${name.split('.')[0]}: ${from}`);
    }
  }
  expect([...outside].sort()).toEqual(['react: react', 'vue: vue']);
});
