import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from '../../../e2e/src/accessibility';
import { overflowOf } from '../../../e2e/src/browser';
import { docsCsp } from '../../api/src/edges/static/docs-csp';
import { folder, pages, read } from './built-site';
import { openBrowser } from './open-browser';

let browser: Browser;
let page: Page;
let said: string[] = [];
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
  page = await browser.newPage({ reducedMotion: 'reduce' });
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
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

/** One page for all of them, wide and light whenever another address is opened. */
async function open(address: string): Promise<void> {
  said = [];
  await page.setViewportSize(wide);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(origin + address);
  await page.waitForSelector('html[data-theme=light]');
}

const troubles = async () => ({ violations: await violationsOn(page), beyond: await overflowOf(page) });

test('what is looked at below is found', () => {
  expect(looked.length).toBeGreaterThan(20);
});

test.each(looked)('%s: readable by everyone, light and wide, dark and narrow', async (address) => {
  await open(address);
  const light = await troubles();
  await page.setViewportSize(narrow);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForSelector('html[data-theme=dark]');
  const none = { beyond: 0, violations: [] };
  expect({ light, dark: await troubles(), said }).toEqual({ light: none, dark: none, said: [] });
});

test('the search is found, used and left by keyboard, under the policy', async () => {
  await open('/docs/');
  const dialog = page.locator('docs-search dialog');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('backup');
  const found = dialog.getByRole('link', { name: /^Backup and restore/ }).first();
  await found.waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await dialog.isVisible()).toBe(false);
  await page.keyboard.press('/');
  await found.waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/hosting/backup/**');
  expect(said).toEqual([]);
});

test('the chosen theme stays', async () => {
  await open('/docs/');
  await page.getByRole('combobox', { name: 'Select theme' }).first().selectOption('dark');
  await page.goto(`${origin}/docs/start/run/`);
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
});
