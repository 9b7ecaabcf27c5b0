import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countHeld } from './count-held';
import { exampleFiles } from './example-files';
import { readExamples } from './read-examples';
import { pageScript } from './render-example';
import { openStage, type Stage } from './stage';

const files = exampleFiles();
const drawn = readExamples().filter(
  ({ language, code }) => ['tsx', 'vue'].includes(language) && code.includes('createParley('),
);
type Held = { listeners: number; timers: number; sockets: number };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const heldBy = (page: Page) => page.evaluate(() => (window as never as { held(): Held }).held());
const line = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });

async function conversationOf(text: string): Promise<string> {
  const { items } = await list();
  const found = items.find(({ lastMessage }) => lastMessage?.text === text);
  if (!found) throw new Error(`Nobody of the team sees "${text}".`);
  return found.id;
}

type Listed = { items: { id: string; lastMessage: { text: string } | null }[] };
async function list(): Promise<Listed> {
  return stage.office.read('conversations.list', {});
}

test('there is one for each framework', () => {
  expect(drawn.map(({ language }) => language).sort()).toEqual(['tsx', 'vue']);
});

describe.each(drawn)('$where ($language)', (example) => {
  test('talks with the team, seen by both, and leaves nothing behind', async () => {
    const text = `Hello from ${example.language}`;
    const code = example.code
      .replaceAll('https://parley.example.com', stage.server.url)
      .replaceAll(/pk_0\w*/g, stage.office.siteKey);
    const script = await pageScript(files, { ...example, code });
    const page = await stage.browser.newPage();
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(error.message));
    page.on('console', (message) => /error|warning/.test(message.type()) && said.push(message.text()));
    await page.addInitScript(countHeld);
    const html = `<!doctype html><title>A site</title><link rel="icon" href="data:,"><main></main>
      <script type="module" src="${example.language}.js"></script>`;
    stage.served.set(`/${example.language}.js`, { body: script }).set(`/${example.language}`, { body: html });
    await page.goto(`${stage.site.origin}/${example.language}`);

    await page.getByLabel('Message').fill(text);
    await page.getByRole('button', { name: 'Send' }).click();
    await line(page, text).getByText('sent', { exact: true }).waitFor();
    await page.getByRole('button', { name: text }).waitFor();

    const conversationId = await conversationOf(text);
    await stage.office.call('conversations.markRead', { conversationId, seq: 1 });
    await line(page, text).getByText('read', { exact: true }).waitFor();

    stage.office.tell({ t: 'watch', conversationId });
    stage.office.tell({ t: 'typing-set', conversationId, on: true });
    await page.getByText('Somebody is writing.').waitFor();
    await stage.office.call('conversations.reply', {
      conversationId,
      clientId: `office-${example.language}`,
      body: { kind: 'text', text: 'Good to hear from you.' },
    });
    await line(page, 'Good to hear from you.').waitFor();
    await page.getByText('Somebody is writing.').waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Support, 1 unread' }).waitFor();
    await page.getByLabel('Message').focus();
    await page.getByRole('heading', { name: 'Support, 0 unread' }).waitFor();

    const before = await heldBy(page);
    expect(before.sockets).toBe(1);
    await page.evaluate(() => (window as never as { leave(): void }).leave());
    await page.waitForFunction(() => {
      const { timers, sockets } = (window as never as { held(): Held }).held();
      return timers + sockets === 0;
    });
    expect((await heldBy(page)).listeners).toBe(example.language === 'vue' ? 0 : before.listeners);
    expect(await page.locator('main').innerHTML()).toBe('');
    expect(said).toEqual([]);
    await page.close();
  });
});
