import { expect, test } from 'vitest';
import { renderMail } from './render-mail';

const letter = {
  preheader: 'One click.',
  title: 'Welcome, Ana',
  paragraphs: ['Please confirm.', 'Two\nlines.'],
  action: { label: 'Confirm', url: 'https://parley.example/verify?a=1&b=2' },
  footer: 'Ignore it otherwise.',
};

test('the text says everything, the address on a line of its own', () => {
  expect(renderMail(letter).text).toBe(
    'Welcome, Ana\n\nPlease confirm.\n\nTwo\nlines.\n\nConfirm:\nhttps://parley.example/verify?a=1&b=2\n\n-- \nIgnore it otherwise.\n',
  );
  const { action, ...quiet } = letter;
  expect(action.url).toBeDefined();
  expect(renderMail(quiet).text).not.toContain('https://');
  expect(renderMail(quiet).html).not.toContain('href');
});

test('the page has the words, both looks, and one address twice', () => {
  const { html } = renderMail(letter);
  expect(html).toMatch(/^<!doctype html><html lang="en">/);
  expect(html).toContain('Please confirm.');
  expect(html).toContain('Two<br/>lines.');
  expect(html.match(/href="https:\/\/parley\.example\/verify\?a=1&amp;b=2"/g)).toHaveLength(2);
  expect(html).toContain('@media (prefers-color-scheme:dark)');
  expect(html).toContain('font-family:system-ui,-apple-system,&#39;Segoe UI&#39;');
  expect(html).not.toContain('oklch');
  expect(html.indexOf('One click.')).toBeLessThan(html.indexOf('Please confirm.'));
});

test('nothing in a letter becomes markup', () => {
  const attack = `"><img src=x onerror=alert(1)><script>alert(1)</script></style>'&`;
  const { html } = renderMail({
    preheader: attack,
    title: attack,
    paragraphs: [attack],
    action: { label: attack, url: `https://example.com/${attack}` },
    footer: attack,
  });
  expect(html).not.toMatch(/<(img|script)/);
  expect(html.match(/<\/style>/g)).toHaveLength(1);
  expect(html).toContain('href="https://example.com/&quot;&gt;&lt;img');
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', '/relative', ''])(
  'an action does not lead to "%s"',
  (url) => {
    expect(() => renderMail({ ...letter, action: { label: 'Go', url } })).toThrow(TypeError);
  },
);
