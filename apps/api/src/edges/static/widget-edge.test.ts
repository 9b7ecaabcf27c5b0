import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWidgetEdge } from './widget-edge';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-widget-'));
  mkdirSync(join(folder, 'widget', 'a1'), { recursive: true });
  writeFileSync(join(folder, 'widget.js'), 'loader');
  writeFileSync(join(folder, 'widget', 'a1', 'panel.js'), 'panel');
  writeFileSync(join(folder, 'secret.txt'), 'no');
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['/widget.js', 'loader', 'max-age=300'],
  ['/widget/a1/panel.js', 'panel', 'immutable'],
])('%s may be loaded by any site', async (path, body, caching) => {
  const response = await createWidgetEdge(folder).request(path);
  expect(response.status).toBe(200);
  expect(await response.text()).toBe(body);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(response.headers.get('cache-control')).toContain(caching);
  expect(response.headers.get('content-type')).toContain('javascript');
});

test.each(['/widget/a1/..%2f..%2fsecret.txt', '/widget/a1/none.js', '/secret.txt', '/widget/'])(
  '%s leads nowhere',
  async (path) => {
    expect((await createWidgetEdge(folder).request(path)).status).toBe(404);
  },
);
