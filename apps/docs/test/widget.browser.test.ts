import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, startServer } from '../../../e2e/src/server';
import { hostPages, type Served } from './host-page';
import { type Office, openOffice } from './office';
import { openBrowser } from './open-browser';
import { readExamples } from './read-examples';

const examples = readExamples();
const pages = examples.filter(({ language }) => language === 'html');
const policy = examples.find(({ code }) => code.startsWith('Content-Security-Policy'))?.code ?? '';
const tag = '<script async src="https://parley.example.com/widget.js" data-site-key="pk_0"></script>';

let server: Server;
let browser: Browser;
let office: Office;
let site: Awaited<ReturnType<typeof hostPages>>;
const served = new Map<string, Served>();

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  site = await hostPages(served);
  office = await openOffice(server, site.origin);
});
afterAll(async () => {
  office?.close();
  site?.stop();
  await browser?.close();
  await server?.stop();
});

/** An example names a Parley and a key that are not there; these are. */
function real(text: string): string {
  return text
    .replaceAll('wss://parley.example.com', server.url.replace('http', 'ws'))
    .replaceAll('https://parley.example.com', server.url)
    .replaceAll(/pk_0\w*/g, office.siteKey);
}

function pageOf(code: string): string {
  const hasMessenger = code.includes('widget.js') || code.includes("'boot'");
  const script = code.includes('widget.js')
    ? ''
    : tag.replace(hasMessenger ? ' data-site-key="pk_0"' : '', '');
  const stub = pages.find((page) => page.code.includes('Parley.q'))?.code.split('<script async')[0] ?? '';
  return real(`<!doctype html><title>A site</title><body>${stub}${script}${code}`);
}

async function visit(html: string, headers: Record<string, string> = {}) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(error.message));
  page.on(
    'console',
    (message) => /Content Security Policy/.test(message.text()) && said.push(message.text()),
  );
  served.set('/a-site', { body: html, headers });
  await page.goto(`${site.origin}/a-site`);
  await page.locator('parley-messenger').first().waitFor({ state: 'attached' });
  return { page, said, close: () => context.close() };
}

test.each(pages)('$where: runs on a page, and the messenger is there', async ({ code }) => {
  const { said, close } = await visit(pageOf(code));
  await close();
  expect(said).toEqual([]);
});

test('under the policy the guide gives, a message is sent', async () => {
  const [name = '', value = ''] = real(policy.trim()).split(/:\s(.*)/s);
  const others = "; default-src 'none'; style-src 'self'";
  const { page, said, close } = await visit(real(tag), { [name]: value + others });
  const socket = page.waitForEvent('websocket');
  await page.locator('parley-messenger button').first().click();
  await page.getByRole('textbox').fill('Is there room for a boat?');
  await page.getByRole('textbox').press('Enter');
  await page.getByLabel('Your name').fill('Ana Lima');
  await page.getByRole('button', { name: 'Send message' }).click();
  await page.getByText('Sent', { exact: true }).waitFor();
  expect((await socket).isClosed()).toBe(false);
  await close();
  expect(said).toEqual([]);
});
