import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from './accessibility';
import { aVisit, complaintsOf, overflowOf } from './browser';
import { type HostSite, startHostSite } from './host-site';
import { aHouse } from './house';
import { becomeOwner, call, silenceAgents } from './people';

const house = aHouse();
let office: BrowserContext;
let inbox: Page;
let site: HostSite;
let siteKey = '';

beforeAll(async () => {
  office = await aVisit(house.browser);
  inbox = await office.newPage();
  await becomeOwner(inbox, house.server);
  await silenceAgents(office, house.server);
  site = await startHostSite({ parley: house.server.url, siteKey: () => siteKey });
  const made = await call<{ key: string }>(office, house.server, {
    procedure: 'siteKeys.create',
    input: { name: 'Quay Books', origins: [site.origin] },
  });
  siteKey = made.key;
});
afterAll(async () => {
  await site?.stop();
});

type Look = Parameters<typeof aVisit>[1];

async function aVisitor(path = '/', look: Look = {}) {
  const context = await aVisit(house.browser, look);
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${site.origin}${path}`);
  return { context, page, complaints };
}

const launcherOf = (page: Page) => page.locator('parley-messenger button').first();
const fieldOf = (page: Page) => page.getByRole('textbox', { name: 'Write a message' });
const logOf = (page: Page) => page.getByRole('log');

/** Opens the messenger and says something; a newcomer is asked who they are first. */
async function begin(page: Page, text: string): Promise<void> {
  await launcherOf(page).click();
  await say(page, text);
  const name = page.getByLabel('Name', { exact: false }).first();
  await name.or(logOf(page)).first().waitFor();
  if (await name.isVisible()) {
    await name.fill('Grace Hopper');
    for (const field of await page.locator('parley-messenger form input[required]').all()) {
      if ((await field.inputValue()) !== '') continue;
      await field.fill((await field.getAttribute('type')) === 'email' ? 'grace@example.com' : '204');
    }
    for (const choice of await page.locator('parley-messenger form select').all()) {
      await choice.selectOption({ index: 1 });
    }
    await page.getByRole('button', { name: 'Send message' }).click();
  }
  await logOf(page).getByText(text, { exact: true }).waitFor();
}

async function say(page: Page, text: string): Promise<void> {
  await fieldOf(page).fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}

const isSent = (page: Page) =>
  logOf(page)
    .getByText(/^(Sent|Seen)$/)
    .last()
    .waitFor();

async function openInInbox(text: string): Promise<void> {
  if (!inbox.url().includes('/inbox')) await inbox.goto(`${house.server.url}/admin/inbox`);
  await inbox.getByText(text, { exact: true }).first().click();
  await inbox.getByRole('log').getByText(text, { exact: true }).waitFor();
}

async function answer(text: string): Promise<void> {
  const field = inbox.getByRole('textbox', { name: /^Reply to/ });
  await field.fill(text);
  await field.press('Enter');
}

test('a visitor writes, a member answers, and both see it without a reload', async () => {
  const { page, complaints } = await aVisitor();
  await begin(page, 'Do you buy atlases?');
  await isSent(page);
  expect(await violationsOn(page)).toEqual([]);

  await openInInbox('Do you buy atlases?');
  expect(await violationsOn(inbox)).toEqual([]);
  await logOf(page).getByText('Seen', { exact: true }).waitFor();
  await answer('Gladly. Bring them by on Thursday.');
  await logOf(page).getByText('Gladly. Bring them by on Thursday.').waitFor();

  await say(page, 'Thank you, I will.');
  await inbox.getByRole('log').getByText('Thank you, I will.').waitFor();
  expect(complaints).toEqual([]);
});

test('after a reload and in a second tab the conversation is there', async () => {
  const { context, page } = await aVisitor();
  await begin(page, 'Is the shop open on Sunday?');
  await isSent(page);
  await page.reload();
  await launcherOf(page).click();
  await page.getByText('Is the shop open on Sunday?').first().click();
  await logOf(page).getByText('Is the shop open on Sunday?', { exact: true }).waitFor();

  const second = await context.newPage();
  await second.goto(site.origin);
  await launcherOf(second).click();
  await second.getByText('Is the shop open on Sunday?').first().click();
  await logOf(second).getByText('Is the shop open on Sunday?', { exact: true }).waitFor();
  await say(second, 'From the second tab');
  await logOf(page).getByText('From the second tab', { exact: true }).waitFor();
  expect(await logOf(page).getByText('From the second tab', { exact: true }).count()).toBe(1);
});

test('what is written offline waits, and is sent once when the line is back', async () => {
  const { context, page } = await aVisitor();
  await begin(page, 'First, while online');
  await isSent(page);
  await context.setOffline(true);
  await page.getByText('You are offline.', { exact: false }).waitFor();
  await say(page, 'Then, without a line');
  await logOf(page).getByText('Sending…').waitFor();
  await context.setOffline(false);
  await logOf(page).getByText('Sending…').waitFor({ state: 'detached' });
  await openInInbox('Then, without a line');
  expect(await inbox.getByRole('log').getByText('Then, without a line', { exact: true }).count()).toBe(1);
});

test.each([
  { blocked: 'sockets', pattern: null },
  { blocked: 'sockets and streams', pattern: '**/live/v1/stream' },
])('with $blocked blocked the same conversation goes another way', async ({ blocked, pattern }) => {
  const context = await aVisit(house.browser);
  const page = await context.newPage();
  await page.routeWebSocket('**/live/**', (socket) => void socket.close({ code: 1011 }));
  if (pattern) await page.route(pattern, (route) => route.abort());
  await page.goto(site.origin);
  const text = `Without ${blocked}`;
  await begin(page, text);
  await isSent(page);
  await openInInbox(text);
  await answer(`Heard, without ${blocked}`);
  await logOf(page).getByText(`Heard, without ${blocked}`).waitFor({ timeout: 20_000 });
});

test('on a page with a strict policy nothing is refused', async () => {
  const { page, complaints } = await aVisitor('/strict');
  await begin(page, 'Under a strict policy');
  await isSent(page);
  expect(complaints).toEqual([]);
  expect(await violationsOn(page)).toEqual([]);
});

test('a route change and a new body leave the conversation open', async () => {
  const { page, complaints } = await aVisitor('/app');
  await begin(page, 'Before the route changed');
  await isSent(page);
  await page.locator('#next').dispatchEvent('click');
  await page.getByRole('heading', { name: 'Second page' }).waitFor();
  await logOf(page).getByText('Before the route changed', { exact: true }).waitFor();
  await say(page, 'After it');
  await isSent(page);
  expect(complaints).toEqual([]);
});

test('a site that is not allowed gets no session, and its page is left alone', async () => {
  const elsewhere = await startHostSite({ parley: house.server.url, siteKey: () => siteKey });
  const page = await (await aVisit(house.browser)).newPage();
  const minted: number[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/live/v1/')) minted.push(response.status());
  });
  await page.goto(elsewhere.origin, { waitUntil: 'networkidle' });
  expect(minted.filter((status) => status < 400)).toEqual([]);
  expect(await page.getByRole('heading', { name: 'Quay Books' }).isVisible()).toBe(true);
  expect(await launcherOf(page).count()).toBe(0);
  await elsewhere.stop();
});

test.each([
  { looks: 'on a phone, dark', path: '/', look: { width: 390, scheme: 'dark' as const } },
  { looks: 'right to left', path: '/arabic', look: {} },
])('$looks: whole and accessible', async ({ path, look }) => {
  const { page, complaints } = await aVisitor(path, look);
  await launcherOf(page).click();
  const field = page.locator('parley-messenger textarea');
  await field.waitFor();
  expect(await violationsOn(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'hidden' });
  expect(complaints).toEqual([]);
});
