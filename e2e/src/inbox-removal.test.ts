import { beforeAll, expect, test } from 'vitest';
import { violationsOn } from './accessibility';
import { overflowOf } from './browser';
import { aHouse } from './house';
import { aColleague, anOwner, aTalk, type Desk, inboxAt, replyField, rowOf } from './office';

const house = aHouse();
let ada: Desk;
let grace: Desk;

beforeAll(async () => {
  ada = await anOwner(house.browser, house.server);
  grace = await aColleague(ada, house.server, { name: 'Grace Hopper', role: 'agent' });
});

const more = ({ page }: Desk, part: 'thread' | 'panel') =>
  part === 'thread'
    ? page.locator('header').getByRole('button', { name: 'More', exact: true })
    : page.getByRole('complementary', { name: 'About the contact' }).getByRole('button', { name: 'More' });

test('a conversation is deleted, taken back, and deleted in earnest, before everybody’s eyes', async () => {
  const { id } = await aTalk(house.server, { name: 'Delia Later', text: 'Please forget this.' });
  await ada.page.goto(inboxAt(house.server, id));
  await replyField(ada.page).waitFor();
  await grace.page.goto(inboxAt(house.server, id));
  await replyField(grace.page).waitFor();
  await more(grace, 'thread').click();
  expect(await grace.page.getByRole('menuitem', { name: 'Delete conversation' }).count()).toBe(0);

  for (const taken of ['back', 'for good']) {
    await more(ada, 'thread').click();
    await ada.page.getByRole('menuitem', { name: 'Delete conversation' }).click();
    await rowOf(ada.page, 'Delia Later').waitFor({ state: 'detached' });
    if (taken === 'for good') continue;
    await ada.page.getByRole('button', { name: 'Undo' }).click();
    await rowOf(ada.page, 'Delia Later').click();
    await replyField(ada.page).waitFor();
  }
  await grace.page.getByText('This conversation is not here').waitFor();
  await rowOf(grace.page, 'Delia Later').waitFor({ state: 'detached' });
});

test('a contact is deleted by typing the name, with every conversation', async () => {
  const { page } = ada;
  const { id } = await aTalk(house.server, { name: 'Flora Get', text: 'Who am I?' });
  await page.goto(inboxAt(house.server, id));
  await more(ada, 'panel').click();
  await page.getByRole('menuitem', { name: 'Delete contact' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete Flora Get?' });
  const button = dialog.getByRole('button', { name: 'Delete contact' });
  await button.waitFor();
  expect(await button.isDisabled()).toBe(true);
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole('textbox').fill('Flora Get');
  await button.click();
  await rowOf(page, 'Flora Get').waitFor({ state: 'detached' });
  await page.getByText('No conversation open').waitFor();
  await page.goto(`${house.server.url}/admin/contacts?q=Flora`);
  await page.getByText('Nobody matches').waitFor();
});

test('saved replies: added from the palette, found, changed, used, deleted and taken back', async () => {
  const { page } = ada;
  await page.goto(inboxAt(house.server));
  await rowOf(page, '').first().waitFor();
  await page.keyboard.press('Control+k');
  await page
    .getByRole('searchbox', { name: /Go to a page/ })
    .or(page.getByPlaceholder(/Go to a page/))
    .first()
    .fill('add a saved');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add a saved reply' });
  await dialog.getByLabel('Title').fill('Way to the quay');
  expect(await dialog.getByLabel('Shortcut').inputValue()).toBe('way-to-the');
  await dialog.getByLabel('Shortcut').fill('way');
  await dialog.getByLabel('Text').fill('Down the hill, then left at the lighthouse.');
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('/way', { exact: true }).waitFor();

  await page.getByRole('searchbox', { name: 'Search saved replies' }).fill('lighthouse');
  await page.getByRole('button', { name: 'Change Way to the quay' }).click();
  const change = page.getByRole('dialog', { name: 'Change a saved reply' });
  await change.getByLabel('Text').fill('Down the hill, then right.');
  await change.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Nothing matches').waitFor();
  await page.getByRole('searchbox', { name: 'Search saved replies' }).fill('');

  const { id } = await aTalk(house.server, { name: 'Wanda Ring', text: 'How do I get there?' });
  await grace.page.goto(inboxAt(house.server, id));
  await replyField(grace.page).fill('/way');
  await grace.page.getByRole('option', { name: /Way to the quay/ }).click();
  expect(await replyField(grace.page).inputValue()).toContain('Down the hill, then right.');

  const remove = page.getByRole('button', { name: 'Delete Way to the quay' });
  await remove.click();
  await remove.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await remove.waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await overflowOf(page)).toBe(0);
  expect(await violationsOn(page)).toEqual([]);
  expect([...ada.complaints, ...grace.complaints].filter((line) => !/404/.test(line))).toEqual([]);
});
