import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop, type Shop } from './shop';
import { aVisitor, begin, fieldOf, isSent, launcherOf, logOf, look, open, reply, say } from './visitor';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop?.close());

type Parley = (...args: unknown[]) => unknown;
type Told = { Parley: Parley; told: { code: string }[] };
const partsOn = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /\/widget\/(\w+)-[^/]*\.js$/.exec(name)?.[1] ?? []),
  );
const errorsOn = (page: Page) =>
  page.evaluate(() => (window as unknown as Told).told.map(({ code }) => code));
const listen = (page: Page) =>
  page.evaluate(() => {
    const site = window as unknown as Told;
    site.told = [];
    site.Parley('on', 'error', (error: unknown) => site.told.push(error as { code: string }));
  });
const close = (page: Page, name: string) => page.getByRole('button', { name }).first().click();

test('one file is all it takes to open, to read and to write', async () => {
  const { page } = await aVisitor(shop);
  const id = await begin(shop, page, 'Do you buy whole libraries?');
  expect(await partsOn(page)).toEqual(['panel']);
  await reply(shop, id, { kind: 'text', text: 'Whole *houses* of them.' });
  await logOf(page).getByText('houses').waitFor();
});

test('a language that cannot be fetched is told, and spoken once it can', async () => {
  const { page } = await aVisitor(shop, {
    locale: 'de-DE',
    before: (fresh) => fresh.route('**/widget/de-*.js', (route) => route.abort()),
  });
  await launcherOf(page).waitFor();
  await listen(page);
  await open(page);
  await page.waitForFunction(() => (window as unknown as Told).told.length > 0);
  expect(new Set(await errorsOn(page))).toEqual(new Set(['unavailable']));
  await page.unroute('**/widget/de-*.js');
  await close(page, 'Close chat');
  await launcherOf(page).click();
  await page.getByRole('textbox', { name: 'Nachricht schreiben' }).waitFor();
});

test('a part that cannot be fetched is told, and comes when it is asked for again', async () => {
  const { page } = await aVisitor(shop);
  await page.route('**/widget/emoji-*.js', (route) => route.abort());
  await open(page);
  await listen(page);
  await page.getByRole('button', { name: 'Emoji' }).click();
  await page.getByText('This could not be loaded.').waitFor();
  expect(await errorsOn(page)).toEqual(['unavailable']);
  await page.unroute('**/widget/emoji-*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('group', { name: 'Emoji' }).waitFor();
});

test('what a site tells of a visitor stands among the pages', async () => {
  const { page } = await aVisitor(shop);
  await open(page);
  await listen(page);
  await say(page, 'Is the atlas still there?');
  await isSent(page);
  await page.evaluate(() => {
    const { Parley } = window as unknown as Told;
    Parley('track', 'Book put aside', { title: 'Atlas', price: 48, signed: true });
    Parley('track', 'x'.repeat(65));
  });
  await page.waitForFunction(() => (window as unknown as Told).told.length > 0);
  expect(await errorsOn(page)).toEqual(['invalid']);

  const { inbox } = shop;
  await inbox.goto(`${shop.url}/admin/inbox`);
  await inbox.getByText('Is the atlas still there?').first().click();
  await inbox.getByText('Book put aside').waitFor();
  await inbox.getByText('price: 48').waitFor();
  await look(inbox, 'events');
});

test('the accent of the page is that of the launcher and of the panel', async () => {
  await shop.set({ accent: '#a63c26' });
  const { page } = await aVisitor(shop);
  await page.addStyleTag({ content: ':root { --parley-accent: #ffe600 }' });
  await open(page);
  await fieldOf(page).fill('A word');
  const worn = await page.evaluate(() => {
    const root = document.querySelector('parley-messenger')?.shadowRoot;
    return [':scope > button', '.send'].map((which) => {
      const found = which.startsWith(':') ? root?.children[0] : root?.querySelector(which);
      const { backgroundColor, color } = getComputedStyle(found as Element);
      return [backgroundColor, color];
    });
  });
  expect(worn).toEqual([
    ['rgb(255, 230, 0)', 'rgb(0, 0, 0)'],
    ['rgb(255, 230, 0)', 'rgb(0, 0, 0)'],
  ]);
  await look(page, 'accent');
});
