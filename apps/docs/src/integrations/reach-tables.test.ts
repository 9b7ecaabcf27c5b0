import { expect, test } from 'vitest';
import { applyEdits, elementsOf } from './page-tree';
import { reachTables } from './reach-tables';

const reach = (html: string) => applyEdits(html, reachTables(elementsOf(html)));

test('a table in a box that is reached is let be', () => {
  const page = '<div tabindex="0"><table></table></div>';
  expect(reach(page)).toBe(page);
});

test('every table can be reached by keyboard, once', () => {
  expect(reach('<table class="a"><tr><td>1</td></tr></table><table tabindex="0"></table>')).toBe(
    '<table tabindex="0" class="a"><tr><td>1</td></tr></table><table tabindex="0"></table>',
  );
});
