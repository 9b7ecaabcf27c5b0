import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../prepare/root.mjs';

export function findTests(folder) {
  return readdirSync(resolve(root, folder), { recursive: true })
    .filter((file) => file.endsWith('.test.mjs'))
    .map((file) => join(folder, file))
    .sort();
}
