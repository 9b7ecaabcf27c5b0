import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { violationsOn } from './accessibility';
import { aVisit, complaintsOf, overflowOf } from './browser';
import { aHouse } from './house';
import { anOwner, aTalk, type Desk, inboxAt, replyField, rowOf } from './office';
import { call } from './people';
import { fieldOf, launcherOf, logOf, look, say } from './visitor';

const house = aHouse();
let ada: Desk;
let visit: BrowserContext;
let visitor: Page;
let complaints: string[];

const question = 'May our dog come along?';

beforeAll(async () => {
  ada = await anOwner(house.browser, house.server);
  const asks = { procedure: 'messenger.update', input: { askFirst: [] } };
  await call(ada.context, house.server, asks);
  visit = await aVisit(house.browser);
  visitor = await visit.newPage();
  complaints = complaintsOf(visitor);
  await visitor.goto(`${house.server.url}/demo/hotel`);
  await launcherOf(visitor).click();
  await fieldOf(visitor).waitFor();
  await say(visitor, question);
  await ada.page.goto(inboxAt(house.server));
  await rowOf(ada.page, question).click();
  await replyField(ada.page).waitFor();
});

const finder = (page: Page) => page.getByRole('dialog', { name: 'Search knowledge and catalog' });
const askedIn = (page: Page) => finder(page).getByRole('combobox');
const options = (page: Page) => finder(page).getByRole('option');
const alongWith = (page: Page) => page.getByRole('list', { name: 'Sent along with the answer' });

async function findRooms(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+j');
  await finder(page).getByRole('button', { name: 'Rooms and suites' }).click();
  await askedIn(page).fill(query);
  await finder(page).getByText('Harbour Double').first().waitFor();
}

test('a passage is found for the visitor’s question, quoted, and opened by the visitor', async () => {
  const { page } = ada;
  await page.keyboard.press('Control+j');
  await expect.poll(() => askedIn(page).inputValue()).toBe(question);
  await options(page).filter({ hasText: 'Are dogs allowed?' }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await look(page, 'finder-knowledge');
  await askedIn(page).fill('zyxwv qqq');
  await finder(page).getByText('No passage answers this').waitFor();
  await askedIn(page).press('Escape');
  await finder(page).waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Search knowledge and catalog' }).click();
  await askedIn(page).fill('Are dogs allowed?');
  await options(page).first().filter({ hasText: 'Are dogs allowed?' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(() => replyField(page).inputValue()).toMatch(/^Up to two dogs/);
  await alongWith(page).getByText('Are dogs allowed?').waitFor();
  await look(page, 'composer-source');
  await replyField(page).press('Enter');
  await alongWith(page).waitFor({ state: 'detached' });

  const mark = visitor.getByRole('button', { name: '1: Are dogs allowed?' });
  await mark.press('Enter');
  const quote = visitor.locator('figure blockquote');
  await quote.getByText('Up to two dogs').waitFor();
  expect(await mark.getAttribute('aria-expanded')).toBe('true');
  const [page2] = await Promise.all([visit.waitForEvent('page'), visitor.locator('figure a').click()]);
  await page2.waitForURL('**/demo/hotel/faq/**');
  await page2.close();
  await look(visitor, 'widget-source');
  expect(await violationsOn(visitor)).toEqual([]);
  await mark.press('Escape');
  await quote.waitFor({ state: 'detached' });
  expect(await fieldOf(visitor).isVisible()).toBe(true);
});

test('a room goes as a card, with words', async () => {
  const { page } = ada;
  await findRooms(page, 'a double with harbour view where dogs are welcome');
  await look(page, 'finder-catalog');
  expect(await violationsOn(page)).toEqual([]);
  await askedIn(page).fill('Harbour Double');
  await options(page).first().filter({ hasText: 'Harbour Double' }).waitFor();
  await page.keyboard.press('Enter');
  await alongWith(page).getByText('1 card').waitFor();
  await replyField(page).fill('This one has boats in the window:');
  await replyField(page).press('Enter');
  const card = visitor.getByRole('article', { name: 'Harbour Double' });
  await card.getByText('€179', { exact: false }).waitFor();
  await logOf(visitor).getByText('This one has boats in the window:').waitFor();
  await card.getByRole('button', { name: 'Details' }).click();
  await card.getByText('23 m²').waitFor();
  expect(await card.getByRole('link').getAttribute('href')).toBe(
    `${house.server.url}/demo/hotel/rooms/harbour-double`,
  );
  await look(visitor, 'widget-card');
});

test('ticked ones go side by side, and are read on a phone', async () => {
  const { page } = ada;
  await findRooms(page, 'double');
  await askedIn(page).press('Shift+Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Enter');
  await look(page, 'finder-ticked');
  await page.keyboard.press('Control+Enter');
  await alongWith(page).getByText('Comparison').waitFor();
  await replyField(page).press('Enter');
  await page.getByRole('log').getByRole('columnheader').first().waitFor();
  await look(page, 'inbox-comparison');
  expect(await violationsOn(page)).toEqual([]);

  const table = visitor.getByRole('table');
  await table.getByRole('rowheader', { name: 'From, per night' }).waitFor();
  await table.getByText('Best').first().waitFor();
  expect(await table.getByRole('columnheader').count()).toBe(3);
  await look(visitor, 'widget-comparison');
  await visitor.setViewportSize({ width: 400, height: 800 });
  await visitor.emulateMedia({ colorScheme: 'dark' });
  expect(await overflowOf(visitor)).toBe(0);
  expect(await violationsOn(visitor)).toEqual([]);
  await look(visitor, 'widget-phone-dark');
  expect(complaints).toEqual([]);
  expect(ada.complaints).toEqual([]);
});

const suggestionIn = (page: Page) => page.getByRole('region', { name: /suggests$/ });
const intoReply = (page: Page) => suggestionIn(page).getByRole('button', { name: 'Put into the reply' });
const suggestedLine = (page: Page) => page.getByText(/^Suggested by/);

async function open(page: Page, name: string): Promise<void> {
  await rowOf(page, name).getByRole('link').click();
  await page.getByRole('textbox', { name: `Reply to ${name}` }).waitFor();
}

async function reads<Items>(procedure: string, input: object): Promise<Items> {
  const asked = new URLSearchParams({ input: JSON.stringify(input) });
  const answer = await ada.context.request.get(`${house.server.url}/trpc/${procedure}?${asked}`);
  return (await answer.json()).result.data.items;
}

test('a suggestion is asked for at any time, stands below what is written, and is sent as changed', async () => {
  const { page } = ada;
  await aTalk(house.server, { name: 'Nora Quay', text: 'Are dogs allowed?' });
  await open(page, 'Nora Quay');
  await replyField(page).fill('Hello Nora,');
  await page.keyboard.press('Control+i');
  await intoReply(page).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await look(page, 'suggestion-asked');
  await intoReply(page).click();
  await suggestedLine(page).waitFor();
  await suggestionIn(page).waitFor({ state: 'detached' });
  await expect.poll(() => replyField(page).inputValue()).toMatch(/^Hello Nora,\n\n.*dogs/s);
  await alongWith(page).getByText('Are dogs allowed?').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await look(page, 'suggestion-in-reply');
  await replyField(page).press('Control+End');
  await page.keyboard.type(' Bring a blanket.');
  await page.keyboard.press('Enter');
  await page.getByRole('log').getByText('Bring a blanket.').waitFor();
  await suggestedLine(page).waitFor({ state: 'detached' });

  await aTalk(house.server, { name: 'Otto Pier', text: 'Do you repair bicycles?' });
  await open(page, 'Otto Pier');
  await page.getByRole('button', { name: 'Suggest a reply' }).click();
  await page.getByText('Nothing known about this.').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await look(page, 'suggestion-none');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await page.getByText('Nothing known about this.').waitFor({ state: 'detached' });
  expect(ada.complaints).toEqual([]);
});

type Head = { id: string; config: object; latestVersion: number };
type Kept = { text: string; sentText: string | null };

async function onlySuggest(): Promise<void> {
  for (const { id: agentId, config, latestVersion: basedOn } of await reads<Head[]>('agents.list', {})) {
    const told = { ...config, replyMode: 'suggest-only' };
    const version = { agentId, config: told, basedOn, note: 'Only suggests', answers: true };
    await call(ada.context, house.server, { procedure: 'agentVersions.save', input: version });
  }
  await call(ada.context, house.server, { procedure: 'agents.updateSettings', input: { on: true } });
}

test('what an agent suggests is used once it was sent, in the words that were sent', async () => {
  const { page } = ada;
  await onlySuggest();
  const { id: conversationId } = await aTalk(house.server, { name: 'Ivo Marsh', text: 'Are dogs allowed?' });
  const kept = (state: string) => reads<Kept[]>('drafts.list', { conversationId, state });
  await open(page, 'Ivo Marsh');
  await intoReply(page).click();
  const inReply = suggestionIn(page).getByText('It is in your reply');
  await inReply.waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await look(page, 'suggestion-waits');
  expect(await kept('pending')).toHaveLength(1);
  await replyField(page).fill('');
  await intoReply(page).click();
  await inReply.waitFor();

  await page.route('**/trpc/conversations.reply*', (route) => route.abort());
  await replyField(page).press('Control+End');
  await page.keyboard.type(' See you soon.');
  await page.keyboard.press('Enter');
  await page.getByText('Not sent').waitFor();
  expect(await kept('pending')).toHaveLength(1);
  await inReply.waitFor();
  // What the browser says of a reply that was held up was wanted.
  ada.complaints.length = 0;
  await page.unroute('**/trpc/conversations.reply*');
  await page.getByRole('button', { name: 'Send again' }).click();
  await suggestionIn(page).waitFor({ state: 'detached' });
  await expect.poll(() => kept('used')).toHaveLength(1);
  const [used] = await kept('used');
  expect(used?.sentText).toBe(`${used?.text} See you soon.`);
  expect(ada.complaints).toEqual([]);
});
