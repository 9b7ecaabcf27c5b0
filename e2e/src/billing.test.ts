import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { violationsOn } from './accessibility';
import { aVisit, complaintsOf, faultless, looksOf, overflowOf } from './browser';
import { aHouse } from './house';
import { aNewcomer } from './newcomer';
import { aColleague } from './office';
import { becomeOwner } from './people';
import { look } from './visitor';

const house = aHouse();
let page: Page;
let complaints: string[];

beforeAll(async () => {
  page = await aNewcomer(house.browser, house.server);
  complaints = complaintsOf(page);
});

const region = (name: string): Locator => page.getByRole('region', { name, exact: true });

async function open(view?: string): Promise<void> {
  await page.goto(`${house.server.url}/admin/billing${view ? `?view=${view}` : ''}`);
  await page.getByRole('heading', { name: 'Billing', level: 1 }).waitFor();
  await page.getByRole('navigation', { name: 'Parts of billing' }).waitFor();
}

async function pay(card: string): Promise<void> {
  await page.getByLabel('Card number').fill(card);
  await page.getByRole('button', { name: /^Pay \$/ }).click();
}

const declined = '4000 0000 0000 0002';
const good = '5555 5555 5555 4444';

test('on Free there are credits and limits; a declined card buys nothing, another one does', async () => {
  await open();
  await region('Credits').getByText('200 credits left').waitFor();
  await region('Plan').getByText('New credits on').waitFor();
  await region('Limits').getByText('1 of 2').waitFor();
  await page.getByText('nothing to reckon with yet').waitFor();

  await page.getByRole('link', { name: 'Buy credits' }).click();
  const dialog = page.getByRole('dialog', { name: 'Buy credits' });
  await dialog.getByRole('radio', { name: /^5,000 credits/ }).check();
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Go to payment' }).click();

  await page.getByRole('heading', { name: 'Parley: 5,000 credits' }).waitFor();
  await page.getByLabel('Promotion code').fill('nonsense');
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByRole('alert').filter({ hasText: 'not known' }).waitFor();
  await page.getByLabel('Promotion code').fill('welcome20');
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByText('WELCOME20: 20 % off').waitFor();
  await pay(declined);
  await page.getByRole('alert').filter({ hasText: 'Your card was declined. Nothing was charged.' }).waitFor();
  expect(await page.getByLabel('Card number').inputValue()).toBe(declined);
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Pay $40.00' }).waitFor();
  await pay(good);

  await page.getByText('5,000 credits have arrived.').waitFor();
  await region('Credits').getByText('5,200 credits left').waitFor();
});

test('a trial needs no card; a plan is chosen, and grows with what is owed told before', async () => {
  await open('plans');
  await page.getByRole('button', { name: 'Try Pro for 14 days' }).click();
  await page.getByText(/Your trial of Pro ends in 14 days/).waitFor();
  await page.getByRole('button', { name: 'Choose Starter' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('You pay $29.00 on the next page').waitFor();
  await dialog.getByRole('button', { name: 'Go to payment' }).click();
  await page.getByText('Then $29.00 each month until you cancel.').waitFor();
  await pay(good);
  await page.getByText('You are on Starter now.').waitFor();
  await region('Plan').getByText('$29.00 a month').waitFor();

  await open('plans');
  await page.getByRole('button', { name: 'Upgrade to Pro' }).click();
  await dialog.getByText('Unused time on Parley Starter, monthly').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: /^Confirm and pay \$\d\d\.\d\d$/ }).click();
  await page.getByText('Your plan is now Pro').waitFor();
  await page.getByRole('button', { name: 'Upgrade to Scale' }).waitFor();
});

test('less begins when what is paid for is over, and is taken back before; so is leaving', async () => {
  await open('plans');
  await page.getByRole('button', { name: 'Change to Starter' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/^You keep Pro until .* because it is paid for/).waitFor();
  await dialog.getByRole('button', { name: 'Confirm the change' }).click();
  const scheduled = page.getByRole('status').filter({ hasText: 'Until then you keep Pro' });
  await scheduled.getByRole('button', { name: 'Undo' }).click();
  await scheduled.waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Cancel Pro' }).click();
  await dialog.getByText('bought credits stay').waitFor();
  await dialog.getByRole('button', { name: 'Cancel at the end of the period' }).click();
  const ends = page.getByRole('status').filter({ hasText: /Pro ends on .* nothing is deleted/ });
  await ends.getByRole('button', { name: 'Resume Pro' }).click();
  await ends.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Cancel Pro' }).waitFor();
});

test('the portal changes the card, shows invoices, cancels and resumes, and brings people back', async () => {
  await open('invoices');
  await region('Payment method').getByText('•••• 4444').waitFor();
  await page.getByRole('table', { name: 'Invoices' }).getByText('SANDBOX-0003').waitFor();
  await page.getByRole('button', { name: 'Manage in the portal' }).click();

  await page.getByRole('heading', { name: 'Your plan, card and invoices' }).waitFor();
  await page.getByLabel('Card number').fill(declined);
  await page.getByRole('button', { name: 'Save this card' }).click();
  await page.getByRole('alert').filter({ hasText: 'The card was not saved.' }).waitFor();
  await page.getByLabel('Card number').fill('4242 4242 4242 4242');
  await page.getByRole('button', { name: 'Save this card' }).click();
  await page.getByText('visa ending in 4242').waitFor();
  expect(await looksOf(page)).toEqual(faultless);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('link', { name: 'SANDBOX-0001' }).click();
  await page.getByText('WELCOME20: 20 % off').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.goBack();
  await page.getByRole('button', { name: 'Cancel at the end of the period' }).click();
  await page.getByRole('button', { name: 'Resume the plan' }).waitFor();
  await page.getByRole('link', { name: 'Back to Parley' }).click();

  await page.getByText(/^Pro ends on/).waitFor();
  await page.getByRole('button', { name: 'Resume Pro' }).click();
  await page.getByText('Pro goes on').waitFor();
});

test('the ledger is searched, filtered, opened and exported as it is shown', async () => {
  await open('ledger');
  const table = page.getByRole('table', { name: 'Ledger' });
  const rows = () => table.getByRole('row').count();
  await table.getByText('Bought 5000 credits').waitFor();
  expect(await rows()).toBeGreaterThan(4);

  await page.getByRole('searchbox', { name: 'Search reasons, models and ids' }).fill('bought');
  await expect.poll(rows).toBe(2);
  expect(page.url()).toContain('q=bought');
  await page.getByRole('button', { name: /^Open entry \d+: Bought$/ }).click();
  const entry = page.getByRole('dialog', { name: /^Entry \d+$/ });
  await entry.getByText('5,200 (200 monthly, 5,000 that stay)').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await entry.waitFor({ state: 'detached' });

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as CSV' }).click();
  const text = await readFile((await (await saved).path()) ?? '', 'utf8');
  const lines = text.trimEnd().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^number,at,kind,/);
  expect(lines[1]).toContain('purchase,0,5000,200,5000');

  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect.poll(rows).toBeGreaterThan(4);
  await page.getByLabel('Until').fill('2020-01-01');
  await page.getByText('Nothing matches these filters').waitFor();
});

test('limits on spending are kept; a low balance is told on every page', async () => {
  await open('settings');
  await page.getByRole('switch', { name: 'Limit what is spent on a day' }).check();
  await page.getByLabel('Credits a day, at most').fill('300');
  await page.getByRole('radio', { name: 'People answer' }).check();
  await page.getByLabel('Tell owners and admins when fewer are left than').fill('90000');
  await page.getByRole('button', { name: 'Save changes' }).first().click();
  await page.getByText('Spending settings saved').waitFor();

  await page.getByRole('switch', { name: 'Recharge automatically' }).check();
  await page.getByLabel('Spend at most this much in a calendar month').fill('5');
  await page.getByRole('button', { name: 'Save changes' }).last().click();
  await page.getByText('At least the price of one package, $12.00.').waitFor();
  await page.getByLabel('Spend at most this much in a calendar month').fill('60');
  await page.getByRole('button', { name: 'Save changes' }).last().click();
  await page.getByText('Automatic recharge saved').waitFor();
  await page.getByText('$0.00 of $60.00 spent this month').waitFor();

  await page.goto(`${house.server.url}/admin/settings/members`);
  const bar = page.getByRole('status').filter({ hasText: 'credits are left' });
  await bar.getByRole('link', { name: 'Open billing' }).click();
  await region('Credits').getByText('0 of 300').waitFor();
});

test('an admin sees everything and changes nothing', async () => {
  const owner = { context: page.context(), page, complaints };
  const admin = (await aColleague(owner, house.server, { name: 'Caroline Herschel', role: 'admin' })).page;
  for (const view of ['', 'plans', 'invoices', 'settings']) {
    await admin.goto(`${house.server.url}/admin/billing?view=${view}`);
    await admin.getByText('Your role is Admin. You can look here').waitFor();
    await admin.locator('[aria-busy]').first().waitFor({ state: 'detached' });
    const deeds = /^(Buy|Choose|Upgrade|Change to|Cancel|Manage|Save)/;
    expect(await admin.getByRole('button', { name: deeds }).count()).toBe(0);
    expect(await admin.getByRole('link', { name: 'Buy credits' }).count()).toBe(0);
  }
  expect(await violationsOn(admin)).toEqual([]);
});

test.each(['', 'plans', 'ledger', 'invoices', 'settings'])('billing %s looks right', async (view) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  await open(view);
  await page.locator('[aria-busy]').first().waitFor({ state: 'detached' });
  expect(await looksOf(page)).toEqual(faultless);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  expect(await overflowOf(page)).toBe(0);
});

test('an operator edits what is offered, works a notice again, compares, and gives credits', async () => {
  const operator = await (await aVisit(house.browser)).newPage();
  await becomeOwner(operator, house.server);
  const dialog = operator.getByRole('dialog');
  await operator.goto(`${house.server.url}/admin/operator/payments`);
  await operator.getByRole('button', { name: 'Edit Starter' }).click();
  await dialog.getByLabel('A month', { exact: true }).fill('31.5');
  await dialog.getByRole('button', { name: 'Save changes' }).click();
  await operator.getByRole('row').filter({ hasText: 'Starter' }).getByText('$31.50').waitFor();
  await operator.getByRole('button', { name: 'Add a package' }).click();
  await dialog.getByLabel('Package').fill('A handful');
  await dialog.getByLabel('Credits', { exact: true }).fill('100');
  await dialog.getByLabel('Price').fill('2');
  await dialog.getByRole('button', { name: 'Save changes' }).click();
  await operator.getByRole('row').filter({ hasText: 'A handful' }).getByText('$2.00').waitFor();

  await operator.getByRole('link', { name: 'Prices', exact: true }).click();
  await operator.getByRole('button', { name: 'Add a price' }).click();
  await dialog.getByLabel('Model').fill('tiny-model');
  await dialog.getByRole('button', { name: 'Add a price' }).click();
  await operator.getByRole('row').filter({ hasText: 'tiny-model' }).waitFor();

  await operator.getByRole('link', { name: 'Notices', exact: true }).click();
  const notice = operator.getByRole('row').filter({ hasText: 'checkout.session.completed' }).first();
  await notice.getByText('Handled').waitFor();
  await notice.getByRole('button', { name: 'Work it again' }).click();
  await operator.getByText('It is being worked again').waitFor();
  await operator.getByRole('link', { name: 'Differences' }).click();
  await operator.getByRole('button', { name: 'Compare now' }).click();
  await operator.getByText('Everything adds up').waitFor();

  await operator.goto(`${house.server.url}/admin/operator/tenants?q=Quay`);
  await operator
    .getByRole('button', { name: /Quay Books/ })
    .first()
    .click();
  await operator.getByRole('button', { name: 'Give or take credits' }).click();
  const credits = operator.getByRole('dialog', { name: 'Credits of Quay Books' });
  await credits.getByLabel('Credits', { exact: true }).fill('250');
  await credits.getByLabel('Reason').fill('Sorry for the wait');
  await credits.getByRole('button', { name: 'Give 250 credits' }).click();
  await operator.getByText('The balance of Quay Books is').waitFor();
  await page.setViewportSize({ width: 1280, height: 900 });
  await open('ledger');
  await page.getByRole('table', { name: 'Ledger' }).getByText('Sorry for the wait').waitFor();

  for (const view of ['plans', 'payers', 'prices', 'notices', 'findings']) {
    await operator.setViewportSize({ width: 1280, height: 900 });
    await operator.emulateMedia({ colorScheme: 'light' });
    await operator.goto(`${house.server.url}/admin/operator/payments?view=${view}`);
    await operator.getByRole('navigation', { name: 'Parts of plans and payments' }).waitFor();
    await operator.locator('[aria-busy]').first().waitFor({ state: 'detached' });
    await look(operator, `operator-${view}-wide`);
    expect(await looksOf(operator)).toEqual(faultless);
    await look(operator, `operator-${view}-narrow`);
    await operator.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    expect(await overflowOf(operator)).toBe(0);
    await look(operator, `operator-${view}-rtl`);
  }
});

test('nothing was complained of on the way', () => {
  expect(complaints.filter((each) => !each.includes('402'))).toEqual([]);
});
