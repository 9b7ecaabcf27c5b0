import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aVisit, complaintsOf, faultless, looksOf } from './browser';
import { type FakeModels, startFakeModels } from './fake-models';
import { aHouse } from './house';
import { anOwner, aTalk, type Desk, inboxAt, rowOf } from './office';
import { call } from './people';
import { launcherOf, look } from './visitor';

let fake: FakeModels;
let ada: Desk;
const house = aHouse({
  async settings() {
    fake = await startFakeModels('You leave by 11:30 [1].');
    return { PARLEY_EGRESS_ALLOW: fake.host };
  },
});

beforeAll(async () => {
  ada = await anOwner(house.browser, house.server, { agents: true });
});
afterAll(() => fake?.end());

const at = (path = '') => `${house.server.url}/admin/agents${path}`;
const draftIn = (page: Page) => page.getByRole('region', { name: /would say$/ });

async function wideAndLight(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
}

type Head = { id: string; config: object; latestVersion: number };

async function agentsOf(): Promise<Head[]> {
  const input = encodeURIComponent('{}');
  const answer = await ada.context.request.get(`${house.server.url}/trpc/agents.list?input=${input}`);
  return (await answer.json()).result.data.items;
}

let asksFirst = false;

/** Every agent of the hotel waits for a person’s word. */
async function approveFirst(): Promise<void> {
  if (asksFirst) return;
  asksFirst = true;
  for (const { id: agentId, config, latestVersion: basedOn } of await agentsOf()) {
    const told = { ...config, replyMode: 'approve-first' };
    const version = { agentId, config: told, basedOn, note: 'Asked first', answers: true };
    await call(ada.context, house.server, { procedure: 'agentVersions.save', input: version });
  }
}

test('a key is tried before it is kept, tested again and removed', async () => {
  const { page } = ada;
  await page.goto(at('/providers'));
  await page.getByRole('button', { name: /^Set a key for .*compatible/i }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Address of the server').fill('http://127.0.0.1:9/v1');
  await dialog.getByRole('textbox', { name: 'Key', exact: true }).fill('sk-loopback-9876');
  await dialog.getByRole('button', { name: 'Try and save' }).click();
  await dialog.getByRole('alert').first().waitFor();
  // What the browser says of a server that is not there was wanted.
  ada.complaints.length = 0;
  await dialog.getByLabel('Address of the server').fill(fake.url);
  await dialog.getByRole('button', { name: 'Try and save' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(/Your key ends in 9876/).waitFor();
  await page.getByRole('button', { name: /^Test the key for/ }).click();
  await page.getByRole('status').filter({ hasText: /./ }).first().waitFor();
  await look(page, 'agents-providers');
  expect(await looksOf(page)).toEqual(faultless);
  await wideAndLight(page);
  await page.getByRole('button', { name: /^Remove the key for/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await page.getByText(/Your key ends in/).waitFor({ state: 'detached' });
});

/** The title of what was quoted leads to the words in their document. */
async function openedAtItsWords(page: Page, panel: Locator) {
  const quote = (await panel.locator('blockquote').first().textContent()) ?? '';
  const [place] = await Promise.all([
    page.context().waitForEvent('page'),
    panel.getByRole('listitem').getByRole('link').first().click(),
  ]);
  const marked = place.getByRole('article').locator('mark');
  await marked.first().waitFor();
  const words = await marked.allTextContents();
  expect(words.join('')).toBe(quote.replaceAll('\n', ''));
  expect(await marked.first().evaluate((mark) => mark.getBoundingClientRect().top < innerHeight)).toBe(true);
  await place.close();
}

test('an answer says why, in words', async () => {
  const { page } = ada;
  await aTalk(house.server, { name: 'Nora Quay', text: 'Are dogs allowed?' });
  await page.goto(inboxAt(house.server));
  await rowOf(page, 'Nora Quay').getByRole('link').click();
  const mark = page.getByRole('log').getByRole('link', { name: /^1: / });
  await mark.waitFor();
  expect(await rowOf(page, 'Nora Quay').textContent()).not.toContain('[1]');
  await page.getByRole('button', { name: 'Why?' }).click();
  const panel = page.getByRole('dialog', { name: 'Why this answer' });
  await openedAtItsWords(page, panel);
  await panel.getByText('Step by step').click();
  await panel.getByText('Looked at').waitFor();
  await look(page, 'agents-why');
  expect(await looksOf(page)).toEqual(faultless);
  await wideAndLight(page);
  await panel.getByRole('button', { name: 'It was about something else' }).click();
  await panel.getByRole('combobox', { name: 'What it was really about' }).fill('pets');
  await look(page, 'agents-why-taught');
  await panel.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Kept as an example of “pets”.').waitFor();
  await page.goto(at('/training?tab=examples'));
  await page.getByRole('row').filter({ hasText: 'Are dogs allowed?' }).getByText('pets').waitFor();
});

test('an agent’s new picture is what visitors and the inbox are shown', async () => {
  const { context, page } = ada;
  const [agent] = await agentsOf();
  await call(context, house.server, {
    procedure: 'agents.update',
    input: { agentId: agent?.id, avatar: 'moon' },
  });
  const moon = 'path[d^="M20 14.6"]';

  const visit = await aVisit(house.browser);
  const visitor = await visit.newPage();
  const complaints = complaintsOf(visitor);
  await visitor.goto(`${house.server.url}/demo/hotel`);
  await launcherOf(visitor).click();
  await visitor.locator('parley-messenger .people').locator(moon).waitFor();
  await look(visitor, 'agents-faces-home');
  expect(complaints).toEqual([]);
  await visit.close();

  await aTalk(house.server, { name: 'Vera Moor', text: 'Are dogs allowed?' });
  await page.goto(inboxAt(house.server));
  await rowOf(page, 'Vera Moor').getByRole('link').click();
  await page.getByRole('log').locator(moon).waitFor();
  await look(page, 'agents-faces-inbox');
});

test('what waits in its conversation is changed and sent by the keyboard, and learnt from', async () => {
  const { page } = ada;
  await approveFirst();
  await aTalk(house.server, { name: 'Olga Pier', text: 'What time is check-out?' });
  await page.goto(inboxAt(house.server));
  await rowOf(page, 'Olga Pier').getByRole('link').click();
  await draftIn(page).waitFor();
  expect(await looksOf(page)).toEqual(faultless);
  await look(page, 'agents-draft-phone');
  await wideAndLight(page);
  await page.keyboard.press('c');
  await draftIn(page).getByRole('button', { name: 'Why?' }).click();
  await page.getByRole('dialog').getByText('Wrote a draft').waitFor();
  await page.keyboard.press('Escape');
  await draftIn(page).getByRole('textbox', { name: 'Says' }).fill('Until 11:30, dear guest. [1]');
  await page.keyboard.press('Tab');
  await draftIn(page).getByRole('button', { name: 'Send as changed' }).click();
  await page.getByRole('log').getByText('Until 11:30, dear guest.').waitFor();
  await draftIn(page).waitFor({ state: 'detached' });

  await page.goto(at('/training?tab=corrections'));
  await page.getByText('Until 11:30, dear guest.').waitFor();
  await page.getByRole('combobox', { name: /^What .*check-out.* was about$/ }).fill('check-out');
  await page.getByRole('button', { name: 'Add as an example' }).click();
  await page.getByText('Added as an example of check-out').waitFor();
});

test('what waits is rejected from the list, with a reason', async () => {
  const { page } = ada;
  await approveFirst();
  await page.goto(at('/drafts'));
  await page.getByText('Nothing is waiting').waitFor();
  await aTalk(house.server, { name: 'Pia Mole', text: 'How much is parking per night?' });
  const card = page.getByRole('region').filter({ hasText: 'How much is parking per night?' });
  await card.getByRole('button', { name: 'Reject' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill('Too long.');
  await dialog.getByRole('button', { name: 'Reject' }).click();
  await page.getByText('Nothing is waiting').waitFor();
});

const wanted = {
  parking: [
    'Is there parking?',
    'Where can I park my car?',
    'Do you have a garage?',
    'Is the car park covered?',
  ],
  pets: ['Can I bring my dog?', 'Do you take pets?', 'Are cats allowed?', 'Is there a fee for dogs?'],
  food: ['When is breakfast?', 'Is dinner served?', 'Do you have vegan food?', 'What is on the menu?'],
};

test('agents are taught by examples: imported, learnt, looked at, used and taken back', async () => {
  const { page } = ada;
  await page.goto(at('/training'));
  await page.getByRole('button', { name: 'Import' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import examples' });
  const lines = Object.entries(wanted).flatMap(([label, texts]) => texts.map((text) => `${text}\t${label}`));
  await dialog.getByLabel('Lines').fill([...lines, 'no intent'].join('\n'));
  await dialog.getByText('Line 13 was not understood').waitFor();
  await dialog.getByRole('button', { name: 'Import 12 examples' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Change “Is there parking?”' }).waitFor();
  await look(page, 'agents-training');
  expect(await looksOf(page)).toEqual(faultless);
  await wideAndLight(page);

  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await page.getByText('Version 1 is trained, and not in use yet').waitFor({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Look at it' }).click();
  await page.getByRole('heading', { name: 'Result of version 1' }).waitFor();
  await page.getByRole('button', { name: 'Use version 1' }).first().click();
  await page.getByText('Version 1 is in use').first().waitFor();
  await look(page, 'agents-training-result');
  expect(await looksOf(page)).toEqual(faultless);
  await wideAndLight(page);
  await page.getByRole('button', { name: 'Back to the built-in intents' }).click();
  await page.getByText('The built-in intents are in use').first().waitFor();
  await page.goto(at('/training?tab=proposals'));
  // Whether there is one depends on what was rejected before.
  await page
    .getByText(/Nothing to propose yet|^\d+ corrections?$/)
    .first()
    .waitFor();
  expect(await looksOf(page)).toEqual(faultless);
  expect(ada.complaints).toEqual([]);
});
