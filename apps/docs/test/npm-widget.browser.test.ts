import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, startServer } from '../../../e2e/src/server';
import { scratchProject } from '../../../packages/sdk/test/published/scratch';
import { hostPages, type Served } from './host-page';
import { type Office, openOffice } from './office';
import { openBrowser } from './open-browser';
import { readExamples } from './read-examples';

const examples = readExamples();
const example = examples.find(({ code }) => code.includes("from '@parley/widget'"))?.code ?? '';
const policy = examples.find(({ code }) => code.includes("script-src 'self'; connect-src"))?.code ?? '';
const published = new URL('../../../packages/sdk/test/published/', import.meta.url);

let scratch: Awaited<ReturnType<typeof scratchProject>>;
let site: Awaited<ReturnType<typeof hostPages>>;
let server: Server;
let browser: Browser;
let office: Office;
const served = new Map<string, Served>();

beforeAll(async () => {
  const { setup } = await import(new URL('build.mjs', published).href);
  await setup();
  [scratch, server, browser, site] = await Promise.all([
    scratchProject(['sdk', 'widget'], new URL('widget-project/', published)),
    startServer(),
    openBrowser(),
    hostPages(served),
  ]);
  office = await openOffice(server, site.origin);
});
afterAll(async () => {
  office?.close();
  site?.stop();
  await Promise.all([browser?.close(), server?.stop(), scratch?.remove()]);
});

const real = (text: string) =>
  text
    .replaceAll('wss://parley.example.com', server.url.replace('http', 'ws'))
    .replaceAll('https://parley.example.com', server.url)
    .replaceAll(/pk_0\w*/g, office.siteKey);

/** The site as Vite builds it for production, under the policy the guide gives and nothing more. */
async function publish(): Promise<void> {
  writeFileSync(join(scratch.folder, 'main.ts'), real(example));
  const html =
    '<!doctype html><title>My shop</title><link rel="icon" href="/favicon.ico" /><button id="help">Help</button><script type="module" src="/main.ts"></script>';
  writeFileSync(join(scratch.folder, 'index.html'), html);
  const built = await build({
    configFile: false,
    root: scratch.folder,
    logLevel: 'error',
    build: { write: false },
  });
  if (!('output' in built)) throw new Error('One site was asked for.');
  const [, directives = ''] = real(policy.trim()).split(/:\s(.*)/s);
  const headers = { 'content-security-policy': `${directives}; default-src 'none'` };
  for (const file of built.output) {
    const path = file.fileName === 'index.html' ? '/' : `/${file.fileName}`;
    served.set(path, { body: file.type === 'chunk' ? file.code : file.source, headers });
  }
  served.set('/favicon.ico', { body: '' });
}

test('installed, bundled and under a strict policy, it talks with the team', async () => {
  await publish();
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(new URL(request.url()).origin);
  });
  await page.goto(`${site.origin}/`);
  const socket = page.waitForEvent('websocket');
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('textbox').fill('Do you ship to Iceland?');
  await page.getByRole('textbox').press('Enter');
  await page.getByLabel('Your name').fill('Ana Lima');
  await page.getByRole('button', { name: 'Send message' }).click();
  await page.getByText('Sent', { exact: true }).waitFor();
  expect((await socket).isClosed()).toBe(false);

  const { items } = await office.read<{ items: { id: string }[] }>('conversations.list', {});
  await office.call('conversations.reply', {
    conversationId: items[0]?.id,
    body: { kind: 'text', text: 'We do, by sea.' },
  });
  await page.getByText('We do, by sea.').first().waitFor();
  expect([...scripts]).toEqual([site.origin]);
  expect(said).toEqual([]);
  await page.close();
});
