import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../../test/a-folder';
import { loadSecrets } from './secrets';

test('the first start makes 256-bit secrets that only the owner can read, and keeps them', () => {
  const dataDir = join(aFolder(), 'data');
  const first = loadSecrets({ dataDir });
  expect(Buffer.from(first.signing[0], 'base64url')).toHaveLength(32);
  expect(first.vaultKeys[0]?.key).toHaveLength(32);
  expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
  expect(loadSecrets({ dataDir })).toEqual(first);
});

test('a file that others can read is refused', () => {
  const dataDir = aFolder();
  loadSecrets({ dataDir });
  chmodSync(join(dataDir, 'secrets.json'), 0o644);
  expect(() => loadSecrets({ dataDir })).toThrow('chmod 600');
});

test('a damaged file is refused rather than replaced', () => {
  const dataDir = aFolder();
  writeFileSync(join(dataDir, 'secrets.json'), '{}', { mode: 0o600 });
  expect(() => loadSecrets({ dataDir })).toThrow('Restore it from a backup');
});

test('earlier secrets follow the current one, which is never its own predecessor', () => {
  const [now, before, longAgo] = ['n', 'b', 'l'].map((letter) => letter.repeat(43));
  const given = { dataDir: aFolder(), session: now, previous: [before, now, longAgo].join() };
  expect(loadSecrets(given).signing).toEqual([now, before, longAgo]);
  expect(loadSecrets({ dataDir: aFolder(), session: now }).signing).toEqual([now]);
});

test('secrets from the environment need no file', () => {
  const key = Buffer.alloc(32, 7).toString('base64');
  const secrets = loadSecrets({
    dataDir: '/nonexistent',
    session: 's'.repeat(43),
    encryptionKeys: `b:${key},a:${key}`,
  });
  expect(secrets.vaultKeys.map(({ id }) => id)).toEqual(['b', 'a']);
});
