import { equal, notEqual } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createFingerprint } from './fingerprint.mjs';

const folder = mkdtempSync(join(tmpdir(), 'parley-print-'));
const source = join(folder, 'src');
const digest = () => createFingerprint().digest([source]);
mkdirSync(source);
writeFileSync(join(source, 'a.ts'), 'one');
after(() => rmSync(folder, { recursive: true }));

test('content counts, times do not', () => {
  const before = digest();
  utimesSync(join(source, 'a.ts'), new Date(0), new Date(0));
  equal(digest(), before);
  writeFileSync(join(source, 'a.ts'), 'two');
  notEqual(digest(), before);
});

test('names count', () => {
  const before = digest();
  renameSync(join(source, 'a.ts'), join(source, 'b.ts'));
  notEqual(digest(), before);
});

test('tests and built files do not count', () => {
  const before = digest();
  writeFileSync(join(source, 'a.test.ts'), 'a test');
  mkdirSync(join(source, 'dist'));
  writeFileSync(join(source, 'dist/out.js'), 'built');
  equal(digest(), before);
});
