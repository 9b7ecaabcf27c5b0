import type { FrameLocator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { violationsOn } from './accessibility';
import { aVisit, complaintsOf, overflowOf } from './browser';
import { aHouse } from './house';
import { becomeOwner } from './people';

const house = aHouse();
let page: Page;
let complaints: string[];
const asked: string[] = [];

beforeAll(async () => {
  page = await (await aVisit(house.browser, { width: 1440 })).newPage();
  await becomeOwner(page, house.server);
  complaints = complaintsOf(page);
  page.on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
});

const preview = (): FrameLocator => page.frameLocator('iframe[title="Preview of the messenger"]');
const settings = (tab: string) => page.goto(`${house.server.url}/admin/settings/messenger?tab=${tab}`);
const show = (view: string) => page.getByRole('button', { name: view, exact: true }).click();

test('the preview is the messenger itself, and follows every letter without taking the focus', async () => {
  await settings('words');
  await preview().getByRole('textbox', { name: 'Write a message' }).waitFor();
  const greeting = page.getByLabel('Greeting', { exact: true });
  await greeting.fill('');
  await greeting.pressSequentially('Good evening, sailor');
  await preview().getByRole('heading', { name: 'Good evening, sailor' }).waitFor();
  expect(await greeting.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await violationsOn(page)).toEqual([]);
});

test('what is asked first and what is said beside the launcher are shown as they are written', async () => {
  await settings('ask');
  await preview().getByRole('button', { name: 'Send message' }).waitFor();
  await page.getByLabel('Label', { exact: true }).first().fill('Your ship');
  await preview().getByLabel('Your ship').waitFor();
  await settings('proactive');
  await page.getByLabel('Message', { exact: true }).first().fill('Looking for a berth?');
  await preview().getByText('Looking for a berth?').waitFor();
});

test('colour, side, theme and screen are those that are chosen', async () => {
  await settings('look');
  const host = preview().locator('parley-messenger');
  await preview().getByRole('textbox', { name: 'Write a message' }).waitFor();
  await page.getByText('Left', { exact: true }).click();
  await preview().locator('parley-messenger[data-side="left"]').waitFor({ state: 'attached' });
  await page.getByText('Dark', { exact: true }).first().click();
  await expect.poll(() => host.evaluate((element) => getComputedStyle(element).colorScheme)).toBe('dark');
  await page.getByLabel('Accent colour').fill('#1d4ed8');
  await expect
    .poll(() => host.evaluate((element) => (element as HTMLElement).style.getPropertyValue('--brand')))
    .toContain('#1d4ed8');
  await page.getByRole('button', { name: 'Phone', exact: true }).click();
  await expect.poll(() => page.locator('iframe').evaluate((frame) => frame.clientWidth)).toBe(390);
});

test('one can try it: a message is answered, and nothing reaches the server', async () => {
  asked.length = 0;
  await settings('look');
  await show('Conversation');
  const field = preview().getByRole('textbox', { name: 'Write a message' });
  await field.fill('Is this thing on?');
  await field.press('Enter');
  const log = preview().getByRole('log');
  await log.getByText('Is this thing on?', { exact: true }).waitFor();
  await log.getByText('Yes, with a view of the garden').nth(1).waitFor();
  await show('Closed');
  await preview().getByRole('button', { name: /Open/ }).waitFor();

  const live = asked.filter((url) => url.includes('/live/') && !url.includes('/live/v1/member'));
  expect(live).toEqual([]);
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('preview')));
  expect(kept).toEqual([]);
});

test('on a phone the preview stands below the settings', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await settings('look');
  await preview().getByRole('textbox', { name: 'Write a message' }).waitFor();
  expect(await overflowOf(page)).toBe(0);
  expect(await violationsOn(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the preview may be framed by the admin app alone, and connect to nothing', async () => {
  const policy = (await page.request.get(`${house.server.url}/admin/messenger-preview`)).headers();
  expect(policy['content-security-policy']).toContain("default-src 'none'");
  expect(policy['content-security-policy']).toContain("frame-ancestors 'self'");
  expect(policy['content-security-policy']).not.toContain('connect-src');
});
