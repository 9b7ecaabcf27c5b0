import { afterAll, beforeAll, expect, test } from 'vitest';
import { readExamples } from './read-examples';
import { openStage, type Stage } from './stage';

const examples = readExamples();
const pages = examples.filter(({ language }) => language === 'html');
const policy = examples.find(({ code }) => code.startsWith('Content-Security-Policy'))?.code ?? '';
const tag = '<script async src="https://parley.example.com/widget.js" data-site-key="pk_0"></script>';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** An example names a Parley and a key that are not there; these are. */
function real(text: string): string {
  return text
    .replaceAll('wss://parley.example.com', stage.server.url.replace('http', 'ws'))
    .replaceAll('https://parley.example.com', stage.server.url)
    .replaceAll(/pk_0\w*/g, stage.office.siteKey);
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
  const context = await stage.browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(error.message));
  page.on(
    'console',
    (message) => /Content Security Policy/.test(message.text()) && said.push(message.text()),
  );
  stage.served.set('/a-site', { body: html, headers });
  await page.goto(`${stage.site.origin}/a-site`);
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
