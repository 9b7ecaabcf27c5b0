import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from './accessibility';
import { overflowOf } from './browser';
import { openShop, type Shop } from './shop';
import { aVisitor, begin, fieldOf, isSent, launcherOf, logOf, look, open, reply, say } from './visitor';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop?.close());

const text = (words: string) => ({ kind: 'text', text: words });
const badgeOf = (page: Page) => page.locator('parley-messenger .badge');
const inPanel = <Value>(page: Page, read: (panel: HTMLElement) => Value) =>
  page.locator('parley-messenger .panel').evaluate(read as never) as Promise<Value>;

test('two tabs agree on what is unread and on what is half written', async () => {
  const { context, page } = await aVisitor(shop);
  const id = await begin(shop, page, 'One visitor, two tabs');
  const second = await context.newPage();
  await second.goto(`${shop.origin}/`);
  await launcherOf(second).waitFor();
  await page.getByRole('button', { name: 'Close chat' }).first().click();
  await reply(shop, id, text('For both of you'));
  for (const each of [page, second]) await badgeOf(each).getByText('1').waitFor();
  await launcherOf(second).click();
  await second.getByText('For both of you').first().click();
  for (const each of [page, second]) await badgeOf(each).waitFor({ state: 'detached' });

  await launcherOf(page).click();
  await fieldOf(second).fill('I was about to say');
  await page.waitForFunction(
    () =>
      document.querySelector('parley-messenger')?.shadowRoot?.querySelector('textarea')?.value ===
      'I was about to say',
  );
  await second.reload();
  await open(second);
  await second.getByText('For both of you').first().click();
  await second.waitForFunction(
    () =>
      document.querySelector('parley-messenger')?.shadowRoot?.querySelector('textarea')?.value ===
      'I was about to say',
  );
  await second.getByRole('button', { name: 'Send', exact: true }).click();
  await logOf(page).getByText('I was about to say', { exact: true }).waitFor();
  expect(await fieldOf(page).inputValue()).toBe('');
});

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

test.each(['light', 'dark'] as const)(
  'on a phone, %s: the whole screen, room for a thumb, nothing zooms',
  async (colorScheme) => {
    const { page } = await aVisitor(shop, { ...phone, colorScheme });
    const id = await begin(shop, page, 'On my way');
    await reply(shop, id, text('We are open until six. The blue door, then up the stairs.'));
    await logOf(page).getByText('We are open until six.', { exact: false }).waitFor();
    await look(page, `phone-${colorScheme}`);
    const box = await page.locator('parley-messenger .panel').boundingBox();
    expect(box).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    const small = await inPanel(
      page,
      (panel) =>
        [...panel.querySelectorAll<HTMLElement>('button, a, input:not([hidden])')]
          .filter((each) => each.checkVisibility())
          .map((each) => each.getBoundingClientRect())
          .filter(({ width, height }) => width < 24 || height < 24).length,
    );
    expect(small).toBe(0);
    expect(
      await fieldOf(page).evaluate((field) => Number.parseFloat(getComputedStyle(field).fontSize)),
    ).toBeGreaterThanOrEqual(16);
    expect(await overflowOf(page)).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Back to conversations' }).click();
    await page.getByRole('navigation', { name: 'Conversations' }).waitFor();
    await look(page, `phone-home-${colorScheme}`);
  },
);

test('on a phone with a home bar one writes above it', async () => {
  const { page } = await aVisitor(shop, { viewport: { width: 390, height: 844 }, hasTouch: true });
  const phone = await page.context().newCDPSession(page);
  await phone.send('Emulation.setSafeAreaInsetsOverride' as never, { insets: { bottom: 34 } } as never);
  await open(page);
  const { bottom } = await page.locator('.composer').evaluate((it) => it.getBoundingClientRect());
  expect(bottom).toBe(844 - 34);
});

test('right to left everything is mirrored, and a left launcher stays left', async () => {
  const { page } = await aVisitor(shop, { path: '/arabic', locale: 'ar' });
  await launcherOf(page).click();
  const field = page.locator('parley-messenger textarea');
  await field.fill('مساء الخير');
  await field.press('Enter');
  await logOf(page).getByText('مساء الخير').waitFor();
  const mine = await logOf(page).locator('.line.mine').boundingBox();
  const box = await page.locator('parley-messenger .panel').boundingBox();
  expect((mine?.x ?? 0) - (box?.x ?? 0)).toBeLessThan(40);
  expect(await inPanel(page, (panel) => getComputedStyle(panel).direction)).toBe('rtl');
  await look(page, 'rtl');
  expect(await violationsOn(page)).toEqual([]);

  await shop.set({ position: 'left' });
  const left = await aVisitor(shop, { path: '/arabic', locale: 'ar' });
  await launcherOf(left.page).waitFor();
  expect((await launcherOf(left.page).boundingBox())?.x).toBe(20);
  await launcherOf(left.page).click();
  await left.page.locator('parley-messenger textarea').waitFor();
  expect((await left.page.locator('parley-messenger .panel').boundingBox())?.x).toBe(20);
  await look(left.page, 'rtl-left');
  await shop.set({ position: 'right' });
});

test('nothing moves for those who ask for it, and for the others it does', async () => {
  const moving = (page: Page) =>
    inPanel(page, (panel) =>
      getComputedStyle(panel)
        .transitionDuration.split(', ')
        .some((time) => Number.parseFloat(time) > 0.01),
    );
  const typing = (page: Page) =>
    inPanel(page, (panel) => {
      const dots = document.createElement('span');
      dots.className = 'typing';
      const dot = dots.appendChild(document.createElement('i'));
      panel.append(dots);
      const { animationDuration, animationName } = getComputedStyle(dot);
      dots.remove();
      return `${animationName} ${animationDuration}`;
    });
  const still = await aVisitor(shop, { reducedMotion: 'reduce' });
  await open(still.page);
  expect(await moving(still.page)).toBe(false);
  await expect.poll(() => typing(still.page)).toBe('pulse 0s');
  const lively = await aVisitor(shop, { reducedMotion: 'no-preference' });
  await open(lively.page);
  expect(await moving(lively.page)).toBe(true);
  await expect.poll(() => typing(lively.page)).toBe('pulse 1.2s');
});

test('in forced colours every control has an edge; at twice the text size nothing is cut off', async () => {
  const forced = await aVisitor(shop, { forcedColors: 'active' });
  await begin(shop, forced.page, 'High contrast, please');
  await look(forced.page, 'forced');
  expect(await violationsOn(forced.page)).toEqual([]);
  const edge = await launcherOf(forced.page).evaluate((launcher) => getComputedStyle(launcher).outlineStyle);
  expect(edge).not.toBe('none');

  const large = await aVisitor(shop, { viewport: { width: 640, height: 450 } });
  const id = await begin(shop, large.page, 'Twice the size');
  await reply(shop, id, text('Then we write twice as large, and you read half as far.'));
  await logOf(large.page).getByText('Then we write twice', { exact: false }).waitFor();
  await look(large.page, 'zoom');
  const cut = await inPanel(large.page, (panel) => panel.scrollWidth - panel.clientWidth);
  expect(cut).toBe(0);
  const box = await large.page.locator('parley-messenger .panel').boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(await fieldOf(large.page).isVisible()).toBe(true);
});

test('an address that changes and a body that is swapped leave one messenger, open as it was', async () => {
  const { page, complaints } = await aVisitor(shop, { path: '/strict' });
  await begin(shop, page, 'Before the swap');
  for (const at of [1, 2]) {
    await page.evaluate((nth) => {
      history.pushState(null, '', `/strict/${nth}`);
      const body = document.createElement('body');
      body.append(Object.assign(document.createElement('h1'), { textContent: `Page ${nth}` }));
      document.documentElement.replaceChild(body, document.body);
    }, at);
    await logOf(page).getByText('Before the swap').waitFor();
  }
  expect(await page.locator('parley-messenger').count()).toBe(1);
  await say(page, 'After it');
  await isSent(page);
  expect(complaints).toEqual([]);
  expect(await violationsOn(page)).toEqual(expect.not.arrayContaining([expect.stringContaining('parley')]));
});
