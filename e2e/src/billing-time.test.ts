import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { complaintsOf, faultless, looksOf, overflowOf } from './browser';
import { aHouse } from './house';
import { aNewcomer } from './newcomer';
import { call } from './people';
import { look } from './visitor';

const house = aHouse();
let page: Page;
let complaints: string[];

beforeAll(async () => {
  page = await aNewcomer(house.browser, house.server);
  complaints = complaintsOf(page);
});

const good = '4242 4242 4242 4242';
const failsLater = '4000 0000 0000 0341';
const status = (text: string | RegExp): Locator => page.getByRole('status').filter({ hasText: text });

async function open(view = ''): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${house.server.url}/admin/billing?view=${view}`);
  await page.getByRole('navigation', { name: 'Parts of billing' }).waitFor();
}

async function pay(card: string): Promise<void> {
  await page.getByLabel('Card number').fill(card);
  await page.getByRole('button', { name: /^Pay \$/ }).click();
}

async function passes(time: 'A day' | 'A week' | 'A month'): Promise<void> {
  await open('invoices');
  await page.getByRole('button', { name: 'Manage in the portal' }).click();
  await page.getByRole('button', { name: `${time} passes` }).click();
  await page.getByRole('heading', { name: 'Your plan, card and invoices' }).waitFor();
}

/** What the provider tells arrives by itself, a moment later. */
async function shows(text: string | RegExp): Promise<void> {
  await expect
    .poll(
      async () => {
        await open();
        await page.locator('[aria-busy]').first().waitFor({ state: 'detached' });
        return page.getByText(text).first().isVisible();
      },
      { timeout: 30_000 },
    )
    .toBe(true);
}

/** On billing and on every other page, wide and narrow, light and dark, and from right to left. */
async function looksRight(name: string, bar: string | RegExp): Promise<void> {
  await look(page, `${name}-wide`);
  expect(await looksOf(page)).toEqual(faultless);
  await look(page, `${name}-narrow`);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  expect(await overflowOf(page)).toBe(0);
  await page.goto(`${house.server.url}/admin/settings/members`);
  await status(bar).getByRole('link', { name: 'Open billing' }).waitFor();
  await look(page, `${name}-bar-narrow`);
  expect(await overflowOf(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await looksOf(page)).toEqual(faultless);
}

test('at a limit it is said what the plan holds, with the way to a larger one', async () => {
  const ask = <Answer>(procedure: string, input: object) =>
    call<Answer>(page.context(), house.server, { procedure, input });
  const { id: collectionId } = await ask<{ id: string }>('collections.create', { name: 'Shelf' });
  const texts = Array.from({ length: 50 }, (_, at) => ({
    title: `Book ${at}`,
    text: `It stands on shelf ${at}.`,
  }));
  await ask('texts.put', { collectionId, texts });

  await page.goto(`${house.server.url}/admin/knowledge?add=text`);
  const dialog = page.getByRole('dialog', { name: 'Add a text' });
  await dialog.getByLabel('Title').fill('One book more');
  await dialog.getByLabel('Text', { exact: true }).fill('There is no shelf for it.');
  await dialog.getByRole('button', { name: 'Add text' }).click();
  await dialog
    .getByText('Your plan holds 50 documents, and 50 are there. A larger plan takes more.')
    .waitFor();
  await look(page, 'over-limit');
  await dialog.getByRole('link', { name: 'Compare plans' }).click();
  await page.getByRole('button', { name: 'Choose Starter' }).waitFor();

  await open();
  const limits = page.getByRole('region', { name: 'Limits', exact: true });
  await limits.getByText('50 of 50').waitFor();
  await limits.getByText('At the limit').waitFor();
  await limits.getByRole('link', { name: 'Compare plans' }).waitFor();
});

test('a renewal that fails is told, then is overdue, then stops paid work', async () => {
  await open('plans');
  await page.getByRole('button', { name: 'Choose Starter' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Go to payment' }).click();
  await pay(failsLater);
  await page.getByText('You are on Starter now.').waitFor();

  await passes('A month');
  await shows(/^The last payment did not go through. Everything works as before until/);
  await looksRight('past-due', 'The last payment did not go through');
  await passes('A week');
  await shows(/^The payment is overdue. On .* paid work stops/);
  await looksRight('grace', 'The last payment did not go through');
  await passes('A week');
  await shows(/^Paid work has stopped because the payment is overdue/);
  await looksRight('limited', 'Paid work has stopped');
});

test('what is open is paid, and everything goes on', async () => {
  await open();
  await page.getByRole('button', { name: 'Pay now' }).click();
  await page.getByRole('row').filter({ hasText: 'Not paid yet' }).getByRole('link').click();
  await pay(good);
  await page.getByText('Paid', { exact: true }).waitFor();
  await shows('Active');
  expect(await status(/overdue|did not go through|has stopped/).count()).toBe(0);
});

test('a year begins at once, less what is left of the month; a month again when the year is over', async () => {
  await open('plans');
  await page.getByText(/^Yearly/).click();
  await page.getByRole('button', { name: 'Pay Starter yearly' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('the year, less what is left of the month you have paid for').waitFor();
  await dialog.getByText('Unused time on Parley Starter, monthly').waitFor();
  await look(page, 'to-yearly');
  await dialog.getByRole('button', { name: /^Confirm and pay \$2\d\d\.\d\d$/ }).click();
  await page.getByText('Your plan is now Starter').waitFor();

  await page.getByText('Monthly', { exact: true }).click();
  await page.getByRole('button', { name: 'Change to Pro' }).click();
  await dialog.getByText('To have Pro now, choose it by the year.').waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Pay Starter monthly' }).click();
  await dialog.getByText(/^You keep Starter by the year until .* \$29\.00 each/).waitFor();
  await look(page, 'to-monthly');
  await dialog.getByRole('button', { name: 'Confirm the change' }).click();
  const scheduled = status(/^From .* you pay Starter by the month/);
  await scheduled.waitFor();
  expect(await looksOf(page)).toEqual(faultless);
  await scheduled.getByRole('button', { name: 'Undo' }).click();
  await scheduled.waitFor({ state: 'detached' });
});

test('nothing was complained of on the way', () => {
  expect(complaints.filter((each) => !each.includes('402') && !each.includes('409'))).toEqual([]);
});
