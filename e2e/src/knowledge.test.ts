import { beforeAll, expect, test } from 'vitest';
import { violationsOn } from './accessibility';
import { overflowOf } from './browser';
import { dropFiles } from './drop-files';
import { aHouse } from './house';
import { anOwner, type Desk } from './office';
import { call } from './people';

const house = aHouse();
let ada: Desk;

beforeAll(async () => {
  ada = await anOwner(house.browser, house.server);
});

const guide = [
  '# Lighthouse guide',
  'The lighthouse opens its gallery on the first Sunday of each month.',
  '## Getting there',
  'A footpath leads from the quay; bicycles are left at the gate.',
].join('\n\n');

const at = (path: string) => `${house.server.url}/admin/knowledge${path}`;

test('a dropped file is read, found in the playground, and opened in its place', async () => {
  const { page } = ada;
  await page.goto(at(''));
  await page.getByRole('heading', { name: 'Sources', level: 1 }).waitFor();
  await dropFiles(page, { 'lighthouse.md': guide });
  const row = page.getByRole('row').filter({ hasText: 'lighthouse.md' });
  await row.getByText('Ready').waitFor();

  await page.getByRole('link', { name: 'Playground' }).click();
  await page.getByRole('searchbox', { name: 'Question' }).fill('When does the lighthouse open its gallery?');
  await page.keyboard.press('Enter');
  await page.getByText('Found well').waitFor();
  await page.getByText('Why', { exact: true }).first().click();
  await page.getByText('asked for').first().waitFor();
  await page.getByRole('link', { name: 'Open Lighthouse guide at this place' }).first().click();
  const passage = page.getByRole('article').locator('mark');
  await passage.filter({ hasText: 'first Sunday of each month' }).waitFor();
});

test('of many files dropped at once each is read, or says why it could not be', async () => {
  const { page } = ada;
  await page.goto(at(''));
  await page.getByRole('row').filter({ hasText: 'lighthouse.md' }).waitFor();
  await dropFiles(page, {
    'ferries.txt': 'The ferry to the island leaves at nine and at four.',
    'tides.csv': 'day,high\nMonday,07:12\nTuesday,08:03',
    'chart.pdf': '%PDF-1.7\nand nothing after it',
  });
  const row = (name: string) => page.getByRole('row').filter({ hasText: name });
  await row('ferries.txt').getByText('Ready').waitFor();
  await row('tides.csv').getByText('Ready').waitFor();
  await row('chart.pdf').getByText('Failed').waitFor();
  await row('chart.pdf').getByText('damaged').waitFor();
});

test('a question is added, and a gap is answered so that it is found', async () => {
  const { page, context } = ada;
  await page.goto(at('?add=questions'));
  const dialog = page.getByRole('dialog', { name: 'Add questions' });
  await dialog.getByLabel('Question').fill('May I bring my parrot?');
  await dialog.getByLabel('Answer').fill('Parrots are welcome in rooms with a balcony.');
  await dialog.getByRole('button', { name: 'Add question' }).click();
  await dialog.waitFor({ state: 'detached' });

  const { key } = await call<{ key: string }>(context, house.server, {
    procedure: 'apiKeys.create',
    input: { name: 'Asks', scopes: ['knowledge:read'], expiresInDays: null },
  });
  const asked = await fetch(`${house.server.url}/api/v1/knowledge/search`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: 'Zeppelin moorings, xylophone lessons?' }),
  });
  expect((await asked.json()).found).toBe('nothing');
  await page.goto(at('/gaps'));
  await page.getByRole('button', { name: /^Write the answer to Zeppelin/ }).click();
  const answer = page.getByRole('dialog', { name: 'Write the answer' });
  await answer.getByLabel('Answer').fill('There are no zeppelin moorings, and no xylophone lessons.');
  await answer.getByRole('button', { name: 'Save answer' }).click();
  await page.getByText('No open questions').waitFor();
  await page.goto(at('/gaps?status=answered'));
  await page.getByRole('link', { name: 'Read the answer' }).click();
  await page.getByRole('article').getByText('no xylophone lessons').waitFor();
  await page.goto(at('/search?q=xylophone+lessons&language=de'));
  await page.getByText('Nothing found').waitFor();
  await page.goto(at('/search?q=xylophone+lessons'));
  await page.getByText('Found well').waitFor();
});

test.each(['light', 'dark'] as const)('the pages are fit for everybody, %s', async (colorScheme) => {
  const { page } = ada;
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  for (const path of ['', '/documents', '/search?q=xylophone+lessons', '/gaps?status=answered']) {
    await page.goto(at(path));
    await page
      .getByRole('main')
      .getByText(/shown|passage/)
      .first()
      .waitFor();
    expect(await violationsOn(page)).toEqual([]);
  }
  await page.getByRole('link', { name: 'Documents', exact: true }).click();
  await page.getByRole('button', { name: 'Open Lighthouse guide' }).click();
  await page.getByRole('article').waitFor();
  expect(await violationsOn(page)).toEqual([]);
});

test('on a phone nothing is wider than the screen', async () => {
  const { page } = ada;
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['', '/documents', '/search?q=xylophone+lessons', '/gaps?status=answered']) {
    await page.goto(at(path));
    await page
      .getByRole('main')
      .getByText(/shown|passage/)
      .first()
      .waitFor();
    expect(await overflowOf(page), path).toBe(0);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(ada.complaints).toEqual([]);
});
