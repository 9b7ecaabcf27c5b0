import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built, run, scratchProject } from './scratch';

const bin = (name: string) => fileURLToPath(new URL(`../../node_modules/.bin/${name}`, import.meta.url));
let scratch: Awaited<ReturnType<typeof scratchProject>>;

beforeAll(async () => {
  scratch = await scratchProject(['sdk', 'widget'], new URL('widget-project/', import.meta.url));
});
afterAll(() => scratch?.remove());

test('the SDK is installed with it, for its types, and nothing else', async () => {
  const installed = await readdir(join(scratch.folder, 'node_modules/@parley'));
  expect(installed.sort()).toEqual(['sdk', 'widget']);
  const files = await readdir(join(scratch.folder, 'node_modules/@parley/widget'));
  expect(files.sort()).toEqual([
    'README.md',
    'index.d.ts',
    'index.js',
    'package.json',
    'parts',
    'types.d.ts',
  ]);
});

test('it can be imported where there is no page, and does nothing yet', async () => {
  const { stdout } = await run(process.execPath, ['esm.mjs'], { cwd: scratch.folder });
  const { verbs, timers } = JSON.parse(stdout);
  expect(verbs).toContain('boot');
  expect(timers).toBe(0);
});

test.for(['tsconfig.node.json', 'tsconfig.bundler.json'])('its types hold under %s', async (project) => {
  const { stdout } = await run(bin('tsc'), ['-p', project], { cwd: scratch.folder }).catch((error) => error);
  expect(stdout).toBe('');
});

test('publint has nothing to say', async () => {
  const { messages } = await publint({ pkgDir: built.widget, pack: false, strict: true });
  const pkg = JSON.parse(await readFile(join(built.widget, 'package.json'), 'utf8'));
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('the types are right, as those of a package that has ES modules alone', async () => {
  const [, tarball = ''] = scratch.tarballs;
  const { stdout } = await run(bin('attw'), [tarball, '--profile', 'esm-only', '--format', 'json']);
  expect(Object.keys(JSON.parse(stdout).problems)).toEqual(['CJSResolvesToESM']);
});

test('Vite bundles it: a small start, and parts that come when they are needed', async () => {
  const result = await build({
    configFile: false,
    root: scratch.folder,
    logLevel: 'warn',
    build: { write: false, rolldownOptions: { input: join(scratch.folder, 'page.ts') } },
  });
  if (!('output' in result)) throw new Error('One bundle was asked for.');
  const chunks = result.output.filter((file) => file.type === 'chunk');
  const [start] = chunks.filter(({ isEntry }) => isEntry);
  expect(start?.code.length).toBeLessThan(8000);
  expect(start?.imports).toEqual([]);
  expect(start?.dynamicImports.length).toBeGreaterThan(0);
  const languages = chunks.filter(({ name }) => /^(ar|de|es|fr|hi|it|ja|nl|pt)(-|$)/.test(name));
  expect(languages).toHaveLength(9);
});
