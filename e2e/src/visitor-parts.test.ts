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
  const { page } = await aVisitor(shop, {
    before: (fresh) => fresh.route(/\/widget\/\w+\/(?!panel\.js)/, (route) => route.abort()),
  });
  const id = await begin(shop, page, 'Do you buy whole libraries?');
  await reply(shop, id, { kind: 'text', text: 'Whole *houses* of them.' });
  await logOf(page).getByText('houses').waitFor();
});

test('a language that cannot be fetched is told, and spoken once it can', async () => {
  const { page } = await aVisitor(shop, {
    locale: 'de-DE',
    before: (fresh) => fresh.route('**/widget/*/de.js', (route) => route.abort()),
  });
  await launcherOf(page).waitFor();
  await listen(page);
  await open(page);
  await page.waitForFunction(() => (window as unknown as Told).told.length > 0);
  expect(new Set(await errorsOn(page))).toEqual(new Set(['unavailable']));
  await page.unroute('**/widget/*/de.js');
  await close(page, 'Close chat');
  await launcherOf(page).click();
  await page.getByRole('textbox', { name: 'Nachricht schreiben' }).waitFor();
});

test('a part that cannot be fetched is told, and comes when it is asked for again', async () => {
  const { page } = await aVisitor(shop);
  await page.route('**/widget/*/emoji.js', (route) => route.abort());
  await open(page);
  await listen(page);
  await page.getByRole('button', { name: 'Emoji' }).click();
  await page.getByText('This could not be loaded.').waitFor();
  expect(await errorsOn(page)).toEqual(['unavailable']);
  await page.unroute('**/widget/*/emoji.js');
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

/** What is painted, whatever way the colour is written. */
const painted = (page: Page, pairs: string[][]) =>
  page.evaluate((wanted) => {
    const root = document.querySelector('parley-messenger')?.shadowRoot;
    const probe = document.createElement('i');
    root?.querySelector('.widget')?.append(probe);
    const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const seen = (colour: string) => {
      probe.style.color = `var(--${colour})`;
      if (!paint) throw new Error('There is no canvas.');
      paint.fillStyle = getComputedStyle(probe).color;
      paint.fillRect(0, 0, 1, 1);
      return [...paint.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    };
    const all = wanted.map((names) => names.map(seen));
    probe.remove();
    return all;
  }, pairs);

const luminance = (rgb: number[]) => {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) =>
    part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (pair: number[][]) => {
  const [dark = 0, light = 0] = pair.map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

test('the accent of the page is that of the launcher and of the panel', async () => {
  await shop.set({ accent: '#a63c26' });
  const { page } = await aVisitor(shop);
  const told = [['accent', 'accent-ink']];
  await open(page);
  expect(await painted(page, told)).toEqual([
    [
      [166, 60, 38],
      [255, 255, 255],
    ],
  ]);
  await page.addStyleTag({ content: ':root { --parley-accent: oklch(0.92 0.19 102) }' });
  await fieldOf(page).fill('A word');
  const [[accent = [], ink] = []] = await painted(page, told);
  expect(ink).toEqual([0, 0, 0]);
  const launcher = await launcherOf(page).evaluate((it) => getComputedStyle(it).backgroundColor);
  const send = await page.locator('.send').evaluate((it) => getComputedStyle(it).backgroundColor);
  expect([launcher, accent[0]]).toEqual([send, 255]);
  await look(page, 'accent');
});

test('on any brand and in it words can be read, in light and in dark', async () => {
  const { page } = await aVisitor(shop);
  await open(page);
  const brands = ['#ffe600', '#a63c26', '#00797a', '#757575', '#767676', '#0000ff', '#ff0000', '#00ff00'];
  const faint: object[] = [];
  for (const accent of [...brands, '#000000', '#ffffff', undefined]) {
    for (const theme of ['light', 'dark']) {
      await page.evaluate((change) => (window as unknown as Told).Parley('update', change), {
        accent,
        theme,
      });
      const pairs = await painted(page, [
        ['accent', 'accent-ink'],
        ['accent-text', 'surface'],
        ['accent-text', 'surface-sunken'],
        ['accent-text', 'surface-raised'],
        ['accent-text', 'accent-wash'],
      ]);
      for (const pair of pairs) {
        if (contrast(pair) < 4.5) faint.push({ accent, theme, pair, contrast: contrast(pair) });
      }
    }
  }
  expect(faint).toEqual([]);
});
