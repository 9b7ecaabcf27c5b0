import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { docsCsp } from '../../api/src/edges/static/docs-csp';
import { folder, pages, read } from './built-site';
import { openBrowser } from './open-browser';

let browser: Browser;
let server: ReturnType<typeof serve>;
let origin: string;

beforeAll(async () => {
  const csp = docsCsp(read('csp.json'));
  const site = new Hono().use(
    '/docs/*',
    serveStatic({
      root: folder,
      rewriteRequestPath: (path) => path.slice('/docs'.length),
      onFound: (_, c) => c.header('Content-Security-Policy', csp),
    }),
  );
  server = serve({ fetch: site.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((listening) => server.once('listening', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 800 };

/** The reference's pages are all of one cut: a read, a write with a body, one with a path. */
const sample =
  /\/api\/(?!operations)|operations\/(?:audit-list|sitekeys-create|invitations-resend)\/|\/server\//;
const made = /\/api\/|\/sdk\/reference\//;
const looked = [...pages.keys()].filter((address) => !made.test(address) || sample.test(address));

async function onPage<Result>(address: string, visit: (page: Page) => Promise<Result>) {
  const context = await browser.newContext({ colorScheme: 'light', viewport: wide, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(origin + address);
  const result = await visit(page);
  await context.close();
  return { result, said };
}

async function troubles(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return { beyond, violations: violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]) };
}

test('what is looked at below is found', () => {
  expect(looked.length).toBeGreaterThan(20);
});

test.each(looked)('%s: readable by everyone, light and wide, dark and narrow', async (address) => {
  const { result, said } = await onPage(address, async (page) => {
    const light = await troubles(page);
    await page.setViewportSize(narrow);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForSelector('html[data-theme=dark]');
    return { light, dark: await troubles(page) };
  });
  const none = { beyond: 0, violations: [] };
  expect({ ...result, said }).toEqual({ light: none, dark: none, said: [] });
});

test('the search is found, used and left by keyboard, under the policy', async () => {
  const { result, said } = await onPage('/docs/', async (page) => {
    const dialog = page.locator('docs-search dialog');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('backup');
    const found = dialog.getByRole('link', { name: /^Backup and restore/ }).first();
    await found.waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    await page.keyboard.press('Escape');
    const closed = !(await dialog.isVisible());
    await page.keyboard.press('/');
    await found.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/hosting/backup/**');
    return { violations, closed };
  });
  expect({ ...result, said }).toEqual({ violations: [], closed: true, said: [] });
});

test('the chosen theme stays', async () => {
  const { result } = await onPage('/docs/', async (page) => {
    await page.getByRole('combobox', { name: 'Select theme' }).first().selectOption('dark');
    await page.goto(`${origin}/docs/start/run/`);
    return page.evaluate(() => document.documentElement.dataset.theme);
  });
  expect(result).toBe('dark');
});
