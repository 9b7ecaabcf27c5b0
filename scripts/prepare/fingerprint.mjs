import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { cacheDir, root } from './root.mjs';

const memoryPath = resolve(cacheDir, 'fingerprints.json');
const skipped = new Set([
  'node_modules',
  'dist',
  'dist-dev',
  'generated',
  'test',
  'test-results',
  '.astro',
  '.turbo',
]);
const testFile = /\.test\.[a-z]+$/;

/**
 * Digests files and folders by content. What a file held last time is remembered beside its
 * size, times and inode, so an unchanged tree costs one stat per file.
 */
export function createFingerprint() {
  const known = readMemory();
  const seen = {};
  let learned = 0;

  const hashOf = (path) => {
    const { size, mtimeMs, ctimeMs, ino } = statSync(path);
    const mark = `${size}:${mtimeMs}:${ctimeMs}:${ino}`;
    const key = relative(root, path).split(sep).join('/');
    const before = known[key];
    if (before?.[0] === mark) {
      seen[key] = before;
      return before[1];
    }
    const hash = createHash('sha1').update(readFileSync(path)).digest('base64url');
    seen[key] = [mark, hash];
    learned += 1;
    return hash;
  };

  return {
    digest(paths) {
      const files = paths.flatMap((path) => filesUnder(resolve(root, path))).sort();
      const hash = createHash('sha1');
      for (const file of files) hash.update(`${relative(root, file)}\0${hashOf(file)}\n`);
      return hash.digest('base64url');
    },
    remember() {
      if (learned === 0) return;
      mkdirSync(cacheDir, { recursive: true });
      writeAtomically(memoryPath, JSON.stringify({ ...known, ...seen }));
    },
  };
}

export function writeAtomically(path, text) {
  const next = `${path}.${process.pid}`;
  writeFileSync(next, text);
  renameSync(next, path);
}

function filesUnder(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (stats.isFile()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name) || testFile.test(entry.name)) return [];
    return entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)];
  });
}

function readMemory() {
  try {
    return JSON.parse(readFileSync(memoryPath, 'utf8'));
  } catch {
    return {};
  }
}
