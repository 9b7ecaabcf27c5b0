import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from './accessibility';
import { openShop, type Shop } from './shop';
import { aVisitor, begin, fieldOf, launcherOf, logOf, look, open, reply, say } from './visitor';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop?.close());

/** Counts what sounds, and lets a test say whether the window is in front. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    const heard = { notes: 0, inFront: true };
    Object.assign(window, { heard });
    document.hasFocus = () => heard.inFront;
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (...when) {
      heard.notes += 1;
      start.apply(this, when);
    };
  });
type Heard = { heard: { notes: number; inFront: boolean } };
const notesOn = (page: Page) => page.evaluate(() => (window as unknown as Heard).heard.notes);
const put = (page: Page, inFront: boolean) =>
  page.evaluate((value) => {
    (window as unknown as Heard).heard.inFront = value;
  }, inFront);
const bubbleOf = (page: Page) =>
  page.getByRole('status').filter({ has: page.getByRole('button', { name: 'Dismiss' }) });
const close = (page: Page) => page.getByRole('button', { name: 'Close chat' }).first().click();
const text = (words: string) => ({ kind: 'text', text: words });

test('an answer sounds, counts in the title and shows beside the launcher, unless it is being read', async () => {
  const { page } = await aVisitor(shop, { before: listen });
  const id = await begin(shop, page, 'Have you got Moby-Dick?');
  await reply(shop, id, text('Let me look.'));
  await logOf(page).getByText('Let me look.').waitFor();
  expect(await notesOn(page)).toBe(0);
  expect(await page.title()).toBe('Quay Books');

  await put(page, false);
  await reply(shop, id, text('Two of them.'));
  await logOf(page).getByText('Two of them.').waitFor();
  await page.waitForFunction(() => (window as unknown as Heard).heard.notes === 2);
  await put(page, true);

  await close(page);
  await reply(shop, id, text('One is a first edition.'));
  await bubbleOf(page).getByText('One is a first edition.').waitFor();
  await look(page, 'bubble');
  await page.waitForFunction(() => document.title === '(1) Quay Books');
  await page.waitForFunction(() => (window as unknown as Heard).heard.notes === 4);
  expect(await launcherOf(page).getAttribute('aria-label')).toContain('1 unread message');
  expect(await violationsOn(page)).toEqual([]);
  await bubbleOf(page).getByText('One is a first edition.').click();
  await page.waitForFunction(() => document.title === 'Quay Books');

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Turn sound off' }).click();
  await close(page);
  await reply(shop, id, text('Shall I keep it for you?'));
  await bubbleOf(page).getByText('Shall I keep it for you?').waitFor();
  await page.waitForFunction(() => document.title === '(1) Quay Books');
  expect(await notesOn(page)).toBe(4);
});

test('two tabs ring once, and a page that changes its title keeps the count', async () => {
  const { context, page } = await aVisitor(shop, { before: listen });
  const id = await begin(shop, page, 'Ringing in two places?');
  const second = await context.newPage();
  await listen(second);
  await second.goto(`${shop.origin}/`);
  await open(second);
  await second.getByText('Ringing in two places?').click();
  await say(second, 'Here too');
  await close(second);
  await close(page);
  await reply(shop, id, text('Only once.'));
  for (const each of [page, second]) await bubbleOf(each).getByText('Only once.').waitFor();
  await page.waitForFunction(() => document.title === '(1) Quay Books');
  expect((await notesOn(page)) + (await notesOn(second))).toBe(2);
  await launcherOf(second).click();
  for (const each of [page, second]) await each.waitForFunction(() => document.title === 'Quay Books');
  await bubbleOf(page).waitFor({ state: 'detached' });
});

const rule = {
  id: 'rooms',
  path: '/rooms/*',
  afterSeconds: 0,
  text: 'Looking for a quiet room? We know them all.',
};

test('a greeting comes by page, once, and is used by keyboard', async () => {
  await shop.set({ proactive: [rule] });
  const { page } = await aVisitor(shop);
  await launcherOf(page).waitFor();
  await page.evaluate(() => history.pushState(null, '', '/rooms/sea'));
  await bubbleOf(page).getByText(rule.text).waitFor();
  await look(page, 'greeting');
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);

  await launcherOf(page).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await bubbleOf(page).waitFor({ state: 'detached' });
  expect(await launcherOf(page).evaluate((launcher) => launcher.matches(':focus'))).toBe(true);
  await page.evaluate(() => history.pushState(null, '', '/'));
  await page.evaluate(() => history.pushState(null, '', '/rooms/attic'));

  const other = await aVisitor(shop, { path: '/rooms/sea' });
  await bubbleOf(other.page).getByRole('button', { name: rule.text }).click();
  await fieldOf(other.page).waitFor();
  await page.getByText(rule.text).first().waitFor({ state: 'detached' });
  await look(other.page, 'greeted');
  await other.page.getByText(rule.text).waitFor();
  await other.page.reload();
  await launcherOf(other.page).waitFor();
  await other.page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  expect(await bubbleOf(other.page).count()).toBe(0);
});

test('whoever agreed to storage is greeted once, also after a reload', async () => {
  const { page } = await aVisitor(shop, { path: '/bare' });
  const arrive = async () => {
    await page.evaluate((siteKey) => {
      history.replaceState(null, '', '/rooms/sea');
      (window as unknown as Told).Parley('boot', { siteKey, consent: 'granted' });
    }, shop.siteKey);
    await launcherOf(page).waitFor();
  };
  await arrive();
  await bubbleOf(page).getByText(rule.text).waitFor();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await page.goto(`${shop.origin}/bare`);
  await page.evaluate(() => {
    Object.assign(window, {
      begun: new Promise((ready) => (window as unknown as Told).Parley('on', 'ready', ready)),
    });
  });
  await arrive();
  await page.evaluate(() => (window as unknown as Told).begun);
  expect(await bubbleOf(page).count()).toBe(0);
});
type Told = { Parley(...all: unknown[]): unknown; begun: Promise<void> };

test('a panel that is slow to come shows that it is coming; one that fails can be asked for again', async () => {
  let answer: 'fail' | 'wait' | 'go' = 'fail';
  let go: () => void = () => undefined;
  const { page } = await aVisitor(shop, {
    before: (fresh) =>
      fresh.route('**/widget/*/panel.js', async (route) => {
        if (answer === 'fail') return route.abort();
        await new Promise<void>((ready) => {
          go = ready;
          if (answer === 'go') ready();
        });
        await route.continue();
      }),
  });
  const launcher = launcherOf(page);
  await launcher.getByText('↻').waitFor();
  await page.getByRole('button', { name: 'The chat could not be loaded. Try again.' }).waitFor();
  expect(await launcher.getAttribute('title')).toContain('Try again');
  await look(page, 'failed');
  expect(await violationsOn(page)).toEqual([]);
  answer = 'wait';
  await launcher.click();
  await launcher.getByText('…').waitFor();
  await look(page, 'waiting');
  await launcher.click();
  go();
  await fieldOf(page).waitFor();
  expect(await launcher.evaluate(({ textContent, title }: HTMLElement) => textContent + title)).toBe('');
});

test('a part that fails to come says so, and is fetched again', async () => {
  const emoji = '**/widget/*/emoji.js';
  const { page } = await aVisitor(shop, { before: (fresh) => fresh.route(emoji, (route) => route.abort()) });
  await open(page);
  await page.getByRole('button', { name: 'Emoji' }).click();
  await page.getByText('This could not be loaded.').waitFor();
  await look(page, 'part-failed');
  await page.unroute(emoji);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: '🙏' }).click();
  expect(await fieldOf(page).inputValue()).toBe('🙏');
});
