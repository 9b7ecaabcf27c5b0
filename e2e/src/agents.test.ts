import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { faultless, looksOf } from './browser';
import { aHouse } from './house';
import { aColleague, anOwner, type Desk } from './office';

const house = aHouse();
let ada: Desk;

beforeAll(async () => {
  ada = await anOwner(house.browser, house.server);
});

const at = (path = '') => `${house.server.url}/admin/agents${path}`;
const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();

async function saveVersion(page: Page, note: string): Promise<void> {
  await page.getByRole('button', { name: 'Save changes' }).click();
  const dialog = page.getByRole('dialog', { name: /^Save as version/ });
  await dialog.getByLabel('What changed').fill(note);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
}

test('an agent is made from a persona, told something else, and rolled back', async () => {
  const { page } = ada;
  await page.goto(at());
  await page.getByRole('button', { name: 'New agent' }).click();
  const dialog = page.getByRole('dialog', { name: 'New agent' });
  await dialog.getByRole('radio', { name: /^Customer Service/i }).check();
  await dialog.getByLabel('Name').fill('Juno');
  await dialog.getByRole('button', { name: 'Create agent' }).click();
  await heading(page, 'Juno');

  await page.getByRole('button', { name: 'Instructions' }).click();
  const field = page.getByRole('textbox', { name: 'Instructions' });
  const told = await field.inputValue();
  await field.fill(`Always offer tea.\n${told}`);
  await page.getByRole('link', { name: 'All agents', exact: true }).click();
  const leaving = page.getByRole('dialog');
  await leaving.getByRole('button', { name: 'Cancel' }).click();
  await saveVersion(page, 'Tea first');

  await page.getByRole('button', { name: 'Versions' }).click();
  await page.getByText('Tea first').waitFor();
  await page.getByRole('button', { name: 'Compare version 2' }).click();
  await page.getByRole('cell', { name: 'Always offer tea.' }).waitFor();
  await page.getByRole('button', { name: 'Roll back to version 1' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Roll back' }).click();
  await page.getByText('Back to version 1').waitFor();
  await page.getByRole('button', { name: 'Instructions' }).click();
  await expect.poll(() => field.inputValue()).toBe(told);
});

test('what is not saved yet can be talked to, and says why', async () => {
  const { page } = ada;
  await page.getByRole('textbox', { name: 'Write as a visitor' }).fill('What time is breakfast?');
  await page.keyboard.press('Enter');
  await page.getByText('Why?', { exact: true }).first().click();
  await page.getByText('Looked up').first().waitFor();
});

test('a version is tried beside another, and one of the two is kept', async () => {
  const { page } = ada;
  await page.getByRole('button', { name: 'Trial' }).click();
  await page.getByRole('button', { name: 'Start trial' }).click();
  await page.getByRole('heading', { name: 'Trial running' }).waitFor();
  await page.getByRole('button', { name: 'Stop and keep version 2' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stop and keep version 2' }).click();
  await page.getByRole('heading', { name: 'Past trials' }).waitFor();
});

test('an archived agent can be taken back', async () => {
  const { page } = ada;
  await page.goto(at());
  await page.getByRole('button', { name: 'More for Juno' }).click();
  await page.getByRole('menuitem', { name: 'Archive' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: 'Juno' }).waitFor();
});

test('who may only look is told so, and can change nothing', async () => {
  const vera = await aColleague(ada, house.server, { name: 'Vera Lund', role: 'viewer' });
  await vera.page.goto(at());
  await vera.page.getByRole('link', { name: 'Juno' }).waitFor();
  expect(await vera.page.getByRole('button', { name: 'New agent' }).count()).toBe(0);
  await vera.page.getByRole('link', { name: 'Juno' }).click();
  await heading(vera.page, 'Juno');
  expect(await vera.page.getByLabel('Name').isEditable()).toBe(false);
  expect(vera.complaints).toEqual([]);
});

const lists: [string, string][] = [
  ['', 'Agents'],
  ['?new=1', 'Agents'],
  ['/drafts', 'Waiting for approval'],
  ['/training', 'Training'],
  ['/providers', 'Model providers'],
  ['/rules', 'For all agents'],
];

test.each(lists)('the page at %s is fit for everybody', async (path, title) => {
  const { page } = ada;
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(at(path));
  await heading(page, title);
  await page.waitForLoadState('networkidle');
  expect(await looksOf(page)).toEqual(faultless);
});

const tabs = ['identity', 'instructions', 'knowledge', 'models', 'behaviour', 'versions', 'trial'];

test.each(tabs)('the editor is fit for everybody: %s', async (tab) => {
  const { page } = ada;
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(at());
  await page.getByRole('link', { name: 'Juno' }).click();
  await heading(page, 'Juno');
  await page.goto(`${page.url()}?tab=${tab}${tab === 'versions' ? '&from=1&to=2' : ''}`);
  await heading(page, 'Juno');
  await page.waitForLoadState('networkidle');
  expect(await looksOf(page)).toEqual(faultless);
  expect(ada.complaints).toEqual([]);
});
