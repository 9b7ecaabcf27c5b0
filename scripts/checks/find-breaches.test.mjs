import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { findBreaches } from './find-breaches.mjs';

const count = (path, text) => findBreaches({ path, text }).length;

test('names the line', () => {
  const text = `const a = 1;\n// ${'TO'}${'DO'}: later\n`;
  deepEqual(findBreaches({ path: 'apps/api/src/a.ts', text }), [
    'apps/api/src/a.ts:2: Nothing is left for later in code.',
  ]);
});

test('suppressions are noticed', () => {
  equal(count('apps/api/src/a.ts', '// @ts-expect-error\n// biome-ignore lint: x\n// fine'), 2);
});

test('only stores and the database platform query', () => {
  const query = 'const rows = await tx.member.findMany();';
  equal(count('apps/api/src/features/accounts/list-members.ts', query), 1);
  equal(count('apps/api/src/features/accounts/members/store.ts', query), 0);
  equal(count('apps/api/src/platform/claims/claims.ts', query), 0);
  equal(count('apps/api/src/features/accounts/list-members.db.test.ts', query), 0);
});

test('tests do not sleep, though they may ask again and again', () => {
  equal(count('apps/api/src/a.test.ts', 'await new Promise((resolve) => setTimeout(resolve, 500));'), 1);
  equal(count('apps/api/src/a.test.ts', '  await wait(50);'), 1);
  equal(count('apps/api/src/a.test.ts', 'while (!isThere()) await wait(5);'), 0);
  equal(count('apps/api/src/a.ts', '  await wait(50);'), 0);
});

test('the server reads addresses in one way', () => {
  equal(count('apps/api/src/a.ts', 'if (URL.canParse(text)) read(text);'), 1);
  equal(count('apps/admin/src/a.ts', 'if (URL.canParse(text)) read(text);'), 0);
});
