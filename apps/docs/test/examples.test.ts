import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../../api/src/config';
import { codes } from '../../api/src/platform/errors';
import { problemsIn } from './check-types';
import { exampleFiles } from './example-files';
import { examplesIn, readExamples, root } from './read-examples';
import { startScriptedApi } from './scripted-api';
import { scriptOf } from './vue-script';

const files = exampleFiles();
const examples = readExamples();
const of = (language: string) => examples.filter((example) => example.language === language);
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { paths } = JSON.parse(readFileSync(join(root, 'apps/api/dist/openapi.json'), 'utf8'));

test('examples are found, with where they stand', () => {
  const text =
    'one\n\n```ts title="a" check=run\nconst a = 1;\n```\n1. two\n\n   ```sh check\n   ls\n   ```\n';
  expect(examplesIn(text, 'a.md')).toEqual([
    { where: 'a.md:3', language: 'ts', check: 'run', code: 'const a = 1;\n' },
    { where: 'a.md:8', language: 'sh', check: 'form', code: 'ls\n' },
  ]);
  expect(() => examplesIn('```ts check=maybe\n```\n', 'a.md')).toThrow('a.md:1: there is no check=maybe');
  expect(examples.length).toBeGreaterThan(40);
  const checked = [
    'css',
    'html',
    'http',
    'ini',
    'js',
    'json',
    'nginx',
    'php',
    'python',
    'ruby',
    'sh',
    'text',
    'ts',
    'tsx',
    'vue',
  ];
  expect(new Set(examples.map(({ language }) => language))).toEqual(new Set(checked));
});

test('every TypeScript example compiles, as strictly as our own code', () => {
  const written = ['ts', 'tsx'].flatMap((ending) =>
    of(ending).map(({ where, code }) => files.write(where, ending, code)),
  );
  const scripts = of('vue').map(({ where, code }) => files.write(where, 'ts', scriptOf(code, where)));
  expect(problemsIn([...written, ...scripts])).toEqual([]);
});

test.each(of('ts').filter(({ check }) => check === 'run'))(
  '$where: runs against an API that takes only what the document says',
  async ({ where, code }) => {
    const api = await startScriptedApi(paths);
    try {
      Object.assign(process.env, { PARLEY_URL: api.url, PARLEY_API_KEY: 'sk_example' });
      await runExports(await import(files.write(where, 'ts', code)));
      expect(api.problems).toEqual([]);
      expect(api.calls.length).toBeGreaterThan(0);
    } finally {
      await api.close();
    }
  },
);

test.each(of('ini').filter(({ check }) => check !== 'unit'))(
  '$where: the server accepts these settings',
  ({ code, check }) => {
    const pairs = code.split('\n').flatMap((line) => (line.includes('=') ? [splitOnce(line)] : []));
    const config = readConfig(Object.fromEntries(pairs));
    expect(config.production).toBe(check === 'production');
  },
);

test.each(of('sh'))('$where: the shell can read it, and what it names exists', ({ code }) => {
  execFileSync('bash', ['-n'], { input: code });
  const named = [...code.matchAll(/^npm (?:run )?([a-z:]+)/gm)].map(([, name]) => name);
  const inside = join(root, /^cd (\S+)/m.exec(code)?.[1] ?? '.', 'package.json');
  const own = existsSync(inside) ? JSON.parse(readFileSync(inside, 'utf8')).scripts : {};
  const known = [...Object.keys({ ...scripts, ...own }), 'install', 'pack'];
  expect(known).toEqual(expect.arrayContaining(named));

  const folder = join(root, /^cd (\S+)/m.exec(code)?.[1] ?? '.');
  const programs = [...code.matchAll(/^node ([\w/.-]+\.mjs)/gm)].map(([, file = '']) => join(folder, file));
  expect(programs.filter((file) => !existsSync(file))).toEqual([]);

  for (const [, path = ''] of code.matchAll(/http:\/\/localhost:3000\/api\/v1(\/[\w/-]+)/g)) {
    const method = /--request (\w+)/.exec(code)?.[1]?.toLowerCase() ?? 'get';
    expect(paths[path], path).toHaveProperty(method);
  }
});

test.each(of('sh').filter(({ check }) => check === 'run'))(
  '$where: makes settings the server accepts',
  ({ code }) => {
    const { status, stdout } = spawnSync('bash', ['-e'], { input: code, encoding: 'utf8' });
    expect(status).toBe(0);
    const [PARLEY_SECRET, PARLEY_ENCRYPTION_KEYS] = stdout.trim().split('\n');
    expect(() => readConfig({ PARLEY_SECRET, PARLEY_ENCRYPTION_KEYS })).not.toThrow();
    expect(PARLEY_ENCRYPTION_KEYS).toMatch(/^k1:/);
  },
);

test('the guide explains every error code, and none that does not exist', () => {
  const page = readFileSync(join(root, 'apps/docs/src/content/docs/rest/use.md'), 'utf8');
  const explained = [...page.matchAll(/^\| `([a-z-]+)` \| \d{3} \|/gm)].map(([, code]) => code);
  expect(explained.sort()).toEqual([...codes, 'bug'].sort());
});

function splitOnce(line: string): [string, string] {
  const at = line.indexOf('=');
  return [line.slice(0, at), line.slice(at + 1)];
}

/** An example that only offers a generator has done nothing yet. */
async function runExports(module: Record<string, unknown>) {
  if (typeof module.changesSince !== 'function') return;
  const entries: unknown[] = [];
  for await (const entry of module.changesSince(new Date(0))) entries.push(entry);
  expect(entries).toHaveLength(2);
}
