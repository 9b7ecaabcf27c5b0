import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shell } from '../../admin/src/i18n/en/shell';
import { root } from './read-examples';

const guide = readFileSync(join(root, 'apps/docs/src/content/docs/inbox/guide.mdx'), 'utf8');
const sheet = readFileSync(join(root, 'apps/admin/src/app/shell/shortcuts-sheet.tsx'), 'utf8');
const words: Record<string, string> = shell.shortcuts;
const shown = [...sheet.matchAll(/does: t\('shortcuts\.(\w+)'\), keys: \[(.*?)\]/g)];

test('the guide lists the keys the admin app lists, in its words', () => {
  const rows = shown.map(([, does = '', keys = '']) => {
    const named = keys.split(', ').map((key) => (key === 'modKey()' ? 'Ctrl' : key.replaceAll("'", '')));
    return `| ${named.map((key) => `<kbd>${key}</kbd>`).join(' ')} | ${words[does]} |`;
  });
  expect(rows.length).toBeGreaterThan(15);
  expect(guide.split('\n').filter((line) => line.startsWith('| <kbd>'))).toEqual(rows);
});
