import { expect, test } from 'vitest';
import { mendHeadings } from './mend-headings';
import { applyEdits, elementsOf } from './page-tree';

const mend = (html: string) => applyEdits(html, mendHeadings(elementsOf(html)));

test('a heading that skips levels steps down one, with its class and content', () => {
  expect(mend('<h1>a</h1><h3>b</h3><h5 class="x">c <b>d</b></h5>')).toBe(
    '<h1>a</h1><h2>b</h2><h3 class="x">c <b>d</b></h3>',
  );
});

test('headings in order stay, and so does what comes before the title', () => {
  const html = '<h2>Contents</h2><h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2>';
  expect(mend(html)).toBe(html);
});
