import { expect, test } from 'vitest';
import { safeNext } from './safe-next';

test.each([
  ['/settings/members?invite=1', '/settings/members?invite=1'],
  [undefined, '/'],
  ['', '/'],
  ['https://evil.example', '/'],
  ['//evil.example/x', '/'],
  ['/\\evil.example', '/'],
  ['javascript:alert(1)', '/'],
])('%s leads to %s', (next, expected) => {
  expect(safeNext(next)).toBe(expected);
});
