import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { kinds, passing } from './reseal';

const folder = fileURLToPath(new URL('.', import.meta.url));

test('whatever the vault seals is sealed anew with the newest key, or passes', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const sealing = sources
    .filter((file) => /\.seal\(/.test(readFileSync(path.join(folder, file), 'utf8')))
    .map((file) => file.split(path.sep).join('/'));
  const known = [...kinds, ...passing].map(({ sealedBy }) => sealedBy);
  expect(sealing.filter((file) => !known.includes(file))).toEqual([]);
  expect(known.filter((file) => file.endsWith('.ts') && !sealing.includes(file))).toEqual([]);
});
