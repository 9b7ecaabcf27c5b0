import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { overflowOf } from './browser';
import { dropFiles } from './drop-files';
import { aHouse } from './house';
import { anOwner, type Desk } from './office';

const house = aHouse();
let ada: Desk;

beforeAll(async () => {
  ada = await anOwner(house.browser, house.server);
});

const at = (path: string) => `${house.server.url}/admin/knowledge${path}`;
const uploading = '**/api/v1/knowledge/files?*';
const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

async function openSources(page: Page): Promise<void> {
  await page.goto(at(''));
  await page.getByRole('heading', { name: 'Sources', level: 1 }).waitFor();
}

async function add(page: Page, name: string, text: string): Promise<void> {
  await openSources(page);
  await dropFiles(page, { [name]: text });
  await rowOf(page, name).getByText('Ready').waitFor();
}

test('an upload whose connection breaks says so, and is sent again', async () => {
  const { page } = ada;
  await openSources(page);
  await page.route(uploading, (route) => route.abort('connectionreset'), { times: 1 });
  await dropFiles(page, { 'harbour.txt': 'The harbour master is in from six to noon.' });
  await page.getByRole('alert').filter({ hasText: 'The connection broke off.' }).waitFor();
  expect(await rowOf(page, 'harbour.txt').count()).toBe(0);
  await page.getByRole('button', { name: 'Try harbour.txt again' }).click();
  await rowOf(page, 'harbour.txt').getByText('Ready').waitFor();
  await page.getByRole('heading', { name: 'Uploads' }).waitFor({ state: 'detached' });
});

test('an upload that is stopped is not sent', async () => {
  const { page } = ada;
  await openSources(page);
  await page.route(uploading, () => undefined); // it is on its way for as long as the test likes
  await dropFiles(page, { 'secret.txt': 'Nobody is to read this.' });
  await page.getByRole('button', { name: 'Stop sending secret.txt' }).click();
  await page.getByRole('heading', { name: 'Uploads' }).waitFor({ state: 'detached' });
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await add(page, 'open.txt', 'Anybody may read this.');
  expect(await rowOf(page, 'secret.txt').count()).toBe(0);
});

test('a source that is removed is back when that is undone, and found', async () => {
  const { page } = ada;
  await add(page, 'quay.txt', 'The quay is lit until midnight in summer.');
  await page.getByRole('button', { name: 'More deeds: quay.txt' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page.getByText('quay.txt is removed').waitFor();
  await rowOf(page, 'quay.txt').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await rowOf(page, 'quay.txt').getByText('Ready').waitFor();
  await page.goto(at('/search?q=until+when+is+the+quay+lit'));
  await page.getByRole('listitem').filter({ hasText: 'lit until midnight' }).waitFor();
});

test('who comes for a passage that was replaced is told that it moved', async () => {
  const { page } = ada;
  await add(page, 'ferry.txt', 'The ferry leaves at nine and at four.');
  await page.goto(at('/search?q=when+does+the+ferry+leave'));
  const link = page.getByRole('link', { name: /^Open ferry/ });
  const address = await link.getAttribute('href');
  await link.click();
  await page.getByRole('article').locator('mark').waitFor();
  const moved = page.getByRole('status').filter({ hasText: 'is not here any more' });
  expect(await moved.count()).toBe(0);

  await openSources(page);
  await page.getByRole('button', { name: 'Open ferry.txt' }).click();
  const chooses = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Replace file' }).click();
  const newer = Buffer.from('The ferry leaves at ten and at five.');
  await (await chooses).setFiles({ name: 'ferry.txt', mimeType: 'text/plain', buffer: newer });
  await page.getByText('ferry.txt is being read in its place').waitFor();
  const article = page.getByRole('article');
  const says = async () => {
    await page.goto(`${house.server.url}${address}`);
    await article.waitFor();
    return article.textContent();
  };
  await expect.poll(says, { timeout: 20_000 }).toContain('at ten and at five');
  await moved.waitFor();
});

test('from right to left a phone shows every page whole, from its top, and addresses as they are written', async () => {
  const { page } = ada;
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['', '/documents', '/search?q=ferry', '/gaps?status=answered']) {
    await page.goto(at(path));
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    const title = page.getByRole('main').getByRole('heading', { level: 1 });
    const above = await page.getByRole('navigation', { name: 'Knowledge' }).boundingBox();
    const gap = ((await title.boundingBox())?.y ?? 0) - (above ? above.y + above.height : 0);
    expect(gap, path).toBeLessThan(40);
    expect(await overflowOf(page), path).toBe(0);
  }
  await page.goto(at('?add=page'));
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  const field = page.getByRole('textbox', { name: 'Web address' });
  expect(await field.evaluate((input) => getComputedStyle(input).direction)).toBe('ltr');
  await page.setViewportSize({ width: 1440, height: 900 });
});
