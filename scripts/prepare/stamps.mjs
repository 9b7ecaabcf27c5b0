import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeAtomically } from './fingerprint.mjs';
import { cacheDir, root } from './root.mjs';

/** What a finished step was made from, valid only while the file it produced is untouched. */
export function createStamp(name, { product }) {
  const path = resolve(cacheDir, `${name}.json`);
  return {
    matches(wanted) {
      const made = read(path);
      return made !== null && made.product === mark(product) && wanted(made);
    },
    read: () => read(path) ?? {},
    write(facts) {
      mkdirSync(cacheDir, { recursive: true });
      writeAtomically(path, JSON.stringify({ ...facts, product: mark(product) }));
    },
    clear: () => rmSync(path, { force: true }),
  };
}

function mark(product) {
  const stats = statSync(resolve(root, product), { throwIfNoEntry: false });
  return stats ? `${stats.size}:${stats.mtimeMs}` : 'absent';
}

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
