import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { faultless, looksOf } from './browser';
import { aHouse } from './house';
import { anOwner, aTalk, type Desk, inboxAt, rowOf } from './office';
import { look } from './visitor';

let ada: Desk;
const house = aHouse();

beforeAll(async () => {
  ada = await anOwner(house.browser, house.server, { agents: true });
});

const better = 'Yes: dogs of any size, free of charge, on the lead.';

async function whyOf(page: Page, name: string) {
  await page.goto(inboxAt(house.server));
  await rowOf(page, name).getByRole('link').click();
  await page.getByRole('button', { name: 'Why?' }).first().click();
  return page.getByRole('dialog', { name: 'Why this answer' });
}

test('a better answer is kept to learn from, and given from then on', async () => {
  const { page } = ada;
  await aTalk(house.server, { name: 'Nora Quay', text: 'Are dogs allowed?' });
  const panel = await whyOf(page, 'Nora Quay');
  await panel.getByRole('button', { name: 'Give a better answer' }).click();
  const answer = panel.getByRole('textbox', { name: 'A better answer' });
  expect(await answer.inputValue()).not.toContain('[1]');
  expect(await panel.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  expect(await panel.getByRole('textbox', { name: 'Question' }).inputValue()).toBe('Are dogs allowed?');
  await answer.fill(better);
  await look(page, 'agents-better');
  expect(await looksOf(page)).toEqual(faultless);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  await panel.getByRole('textbox', { name: 'Question' }).fill('May I bring my two dogs?');
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.getByText('What should have been said').waitFor();
  await panel.getByText(better).waitFor();

  await page.goto(`${house.server.url}/admin/agents/training?tab=corrections`);
  const card = page.getByRole('article').filter({ hasText: better });
  await card.getByText('Said otherwise').waitFor();
  await card.getByText('Should have said').waitFor();

  await aTalk(house.server, { name: 'Timo Ebb', text: 'may I bring my two dogs' });
  await page.goto(inboxAt(house.server));
  await rowOf(page, 'Timo Ebb').getByRole('link').click();
  await page.getByRole('log').getByText(better).waitFor();
});

test('and what is there already can be put right again, without the knowledge', async () => {
  const { page } = ada;
  const panel = await whyOf(page, 'Nora Quay');
  await panel.getByRole('button', { name: 'Change it' }).click();
  await panel.getByRole('textbox', { name: 'A better answer' }).fill('Yes, on the lead.');
  await panel.getByRole('checkbox', { name: 'Answer so from now on' }).uncheck();
  expect(await panel.getByRole('textbox', { name: 'Question' }).count()).toBe(0);
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.getByText('Yes, on the lead.').waitFor();
  await panel.getByText(better).waitFor({ state: 'detached' });
});
