import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, resolve } from 'node:path';
import { test } from 'node:test';
import { builds } from './builds.mjs';
import { root } from './root.mjs';

const read = (path) => readFileSync(path, 'utf8');
const started = builds.filter(({ published }) => !published);

// A start installs no development dependencies.
for (const { name, dir, script } of started) {
  test(`${name} is built from what a start installs`, () => {
    const { scripts, dependencies } = JSON.parse(read(resolve(root, dir, 'package.json')));
    const files = [...scripts[script].matchAll(/(?:^|\s)(\S+\.(?:mjs|ts))/g)].map(([, file]) =>
      resolve(root, dir, file),
    );
    const missing = [...packagesOf(files.filter((file) => file.startsWith(resolve(root, dir, 'scripts'))))];
    deepEqual(
      missing.filter((wanted) => !(wanted in dependencies)),
      [],
    );
  });
}

test('at least one build has scripts of its own', () => {
  const own = packagesOf([resolve(root, 'packages/widget/scripts/build.mjs')]);
  ok(own.has('vite'));
});

/** The packages that files import, and the files they import in turn. */
function packagesOf(files) {
  const found = new Set();
  const seen = new Set(files);
  for (const file of seen) {
    for (const [, name] of read(file).matchAll(/(?:from|import) '([^']+)'|import\('([^']+)'\)/g)) {
      if (!name || isBuiltin(name)) continue;
      if (!name.startsWith('.')) {
        found.add(packageOf(name));
        continue;
      }
      // What a build writes itself is not there yet.
      const next = fileOf(resolve(dirname(file), name));
      if (next) seen.add(next);
    }
  }
  return found;
}

const fileOf = (path) => [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find(isFile);
const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile();

const packageOf = (name) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
