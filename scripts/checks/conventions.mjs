import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { root } from '../prepare/root.mjs';
import { findBreaches } from './find-breaches.mjs';

const folders = ['apps', 'packages', 'bench', 'e2e', 'scripts'];
const skipped = new Set([
  'node_modules',
  'dist',
  'dist-dev',
  'generated',
  '.astro',
  '.turbo',
  'test-results',
]);

const breaches = folders
  .flatMap((folder) => filesUnder(resolve(root, folder)))
  .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
  .flatMap(findBreaches);

for (const breach of breaches) process.stdout.write(`${breach}\n`);
process.exitCode = breaches.length > 0 ? 1 : 0;

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const path = resolve(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return /\.(?:[cm]?[jt]sx?|astro|css|sql|prisma)$/.test(entry.name) ? [path] : [];
  });
}
