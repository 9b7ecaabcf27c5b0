import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { sendPage } from './document';
import { parleySheet, Shell } from './shell';

const app = new Hono();
app.get('/', (c) =>
  sendPage(
    c,
    <Shell title="Mails <b>" jsonLd={{ '@type': 'Thing', name: '</script><script>alert(1)</script>' }}>
      <h1>Hello</h1>
    </Shell>,
  ),
);

test('a page is whole, escaped and under a policy without inline code', async () => {
  const response = await app.request('/');
  const body = await response.text();
  expect(body.startsWith('<!doctype html>')).toBe(true);
  expect(body).toContain('<html lang="en">');
  expect(body).toContain('<title>Mails &lt;b&gt; · Parley</title>');
  expect(body).toContain('href="#main"');
  expect(body).not.toContain('<script>');
  expect(body).not.toMatch(/ style=/);
  expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
});

test('dark values follow the system as well as the attribute', () => {
  expect(parleySheet.body).toMatch(
    /@media \(prefers-color-scheme:dark\)\{:root:not\(\[data-theme="light"\]\)\{color-scheme: dark/,
  );
  expect(parleySheet.href).toMatch(/^\/assets\/parley-[\w-]{10}\.css$/);
});
