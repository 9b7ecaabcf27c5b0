import { expect, test } from 'vitest';
import { houseMarkdown, slugOf } from './markdown';

test('headings can be linked to', () => {
  expect(houseMarkdown('## Where we eat *tonight*')).toBe(
    '<h2 id="where-we-eat-tonight">Where we eat <em>tonight</em></h2>',
  );
  expect(slugOf('What’s left, in € 5?')).toBe('whats-left-in-5');
});

test('tables scroll in a named region', () => {
  const html = houseMarkdown('## Rates\n\n| A | B "x" |\n| --- | --- |\n| 1 | 2 |');
  expect(html).toContain('role="region" tabindex="0" aria-label="Rates: A, B &quot;x&quot;"');
  expect(html).toContain('<td>1</td>');
});

test('raw HTML is shown, not run', () => {
  expect(houseMarkdown('a <script>alert(1)</script>')).not.toContain('<script>');
  expect(houseMarkdown('<img src=x onerror=alert(1)>')).not.toContain('<img');
});
