import { deepEqual, equal } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { withLock } from './lock.mjs';

const folder = mkdtempSync(join(tmpdir(), 'parley-lock-'));
const lockModule = new URL('./lock.mjs', import.meta.url).href;
after(() => rmSync(folder, { recursive: true }));

test('processes take turns', async () => {
  const path = join(folder, 'turns');
  const journal = join(folder, 'journal');
  const worker = `
    import { appendFileSync } from 'node:fs';
    import { withLock } from '${lockModule}';
    await withLock('${path}', { work: async () => {
      appendFileSync('${journal}', 'in ');
      await new Promise((resolve) => setTimeout(resolve, 20));
      appendFileSync('${journal}', 'out ');
    } });`;
  await Promise.all(
    Array.from({ length: 6 }, () =>
      once(spawn(process.execPath, ['--input-type=module', '-e', worker]), 'exit'),
    ),
  );
  equal(readFileSync(journal, 'utf8'), 'in out '.repeat(6));
  equal(existsSync(path), false);
});

test('the lock of a dead process is taken over', async () => {
  const path = join(folder, 'dead');
  const gone = spawn(process.execPath, ['-e', '']);
  await once(gone, 'exit');
  writeFileSync(path, JSON.stringify({ pid: gone.pid, host: hostname(), id: 'gone' }));
  equal(await withLock(path, { work: () => 'mine' }), 'mine');
});

test('the lock of another machine is respected while its heart beats, and told once it stops', async () => {
  const path = join(folder, 'far');
  writeFileSync(path, JSON.stringify({ pid: 4711, host: 'far-away', id: 'far' }));
  const waitedFor = [];
  const work = withLock(path, {
    onWait: (pid) => {
      waitedFor.push(pid);
      const longAgo = new Date(Date.now() - 60_000);
      utimesSync(path, longAgo, longAgo);
    },
    work: () => 'mine',
  });
  equal(await work, 'mine');
  deepEqual(waitedFor, [4711]);
});

test('a lock is given back when the work fails', async () => {
  const path = join(folder, 'failing');
  const failing = withLock(path, { work: () => Promise.reject(new Error('no')) });
  equal(await failing.catch((error) => error.message), 'no');
  equal(existsSync(path), false);
});
