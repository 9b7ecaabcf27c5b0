import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Markdown } from './markdown';

const html = (text: string): string =>
  render(<Markdown text={text} />).container.innerHTML.replace(/^<div class="prose">|<\/div>$/g, '');

test.each([
  ['plain', '<p>plain</p>'],
  ['**bold** and *soft*', '<p><strong>bold</strong> and <em>soft</em></p>'],
  ['one\ntwo', '<p>one<br>two</p>'],
  ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
  ['`x < y`', '<p><code>x &lt; y</code></p>'],
  ['snake_case_name', '<p>snake_case_name</p>'],
])('%j', (text, expected) => expect(html(text)).toBe(expected));

test('links lead away and cannot reach back', () => {
  expect(html('See [us](https://a.example/x).')).toBe(
    '<p>See <a href="https://a.example/x" target="_blank" rel="noopener noreferrer">us</a>.</p>',
  );
  expect(html('https://a.example/x.')).toContain('</a>.');
  expect(html('me@a.example')).toContain('href="mailto:me@a.example"');
});

test.each([
  '[x](javascript:alert(1))',
  '[x](data:text/html,<script>)',
  '[x](vbscript:x)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '![x](https://evil.example/p.png)',
  '[x](//evil.example)',
])('%j stays harmless', (text) => {
  const { container } = render(<Markdown text={text} />);
  expect(container.querySelector('img, script, iframe, [onerror]')).toBeNull();
  for (const link of container.querySelectorAll('a')) expect(link.href).toMatch(/^(https?|mailto):/);
});

test('no text takes long', () => {
  const started = performance.now();
  for (const piece of ['**', '*a', '[a](', '`', '_a', 'a.@', '[[']) html(piece.repeat(4000 / piece.length));
  expect(performance.now() - started).toBeLessThan(1500);
});
