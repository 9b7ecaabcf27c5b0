import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOn } from './accessibility';
import { aVisit, complaintsOf, overflowOf } from './browser';
import { aHouse } from './house';
import { mailedLink } from './mail';

const house = aHouse();

const password = 'lantern orbit cactus velvet';

async function looksRight(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
}

test('sign up, confirm, sign in, invite; a second member joins', async () => {
  const owner = await (await aVisit(house.browser)).newPage();
  const complaints = complaintsOf(owner);

  await owner.goto(`${house.server.url}/admin/sign-up`);
  await owner.getByLabel('Full name').fill('Ada Lovelace');
  await owner.getByLabel('E-mail').fill('ada@quaybooks.example');
  await owner.getByLabel('Password', { exact: true }).fill(password);
  await looksRight(owner);
  await owner.getByRole('button', { name: 'Continue' }).click();
  await owner.getByLabel('Business name').fill('Quay Books');
  await looksRight(owner);
  await owner.getByRole('button', { name: 'Create workspace' }).click();
  await owner.getByRole('heading', { name: 'Check your mail' }).waitFor();
  await looksRight(owner);

  await owner.goto(await mailedLink(house.server, 'ada@quaybooks.example', /confirm/i));
  await owner.getByRole('heading', { name: 'Your e-mail is confirmed' }).waitFor();
  await looksRight(owner);
  await owner.context().clearCookies();

  await owner.goto(`${house.server.url}/admin/`);
  await owner.getByLabel('E-mail').fill('ada@quaybooks.example');
  await owner.getByLabel('Password', { exact: true }).fill(password);
  await looksRight(owner);
  await owner.getByRole('button', { name: 'Sign in', exact: true }).click();
  await owner.getByRole('navigation').first().waitFor();
  await looksRight(owner);

  await owner.goto(`${house.server.url}/admin/settings/members`);
  await owner.getByRole('button', { name: 'Invite' }).first().click();
  const dialog = owner.getByRole('dialog');
  await dialog.getByLabel('E-mail').fill('grace@quaybooks.example');
  await looksRight(owner);
  await dialog.getByRole('button', { name: 'Send invitation' }).click();
  await owner.getByText('grace@quaybooks.example').first().waitFor();

  const guest = await (await aVisit(house.browser, { width: 390, scheme: 'dark' })).newPage();
  const guestComplaints = complaintsOf(guest);
  await guest.goto(await mailedLink(house.server, 'grace@quaybooks.example', /join quay books/i));
  await guest.getByLabel('Full name').fill('Grace Hopper');
  await guest
    .getByLabel(/password/i)
    .first()
    .fill(password);
  await looksRight(guest);
  await guest.getByRole('button', { name: 'Create account and join' }).click();
  await guest.getByText('Quay Books').first().waitFor();
  await looksRight(guest);

  await owner.reload();
  await owner.getByText('Grace Hopper').first().waitFor();
  await looksRight(owner);
  expect([...complaints, ...guestComplaints]).toEqual([]);
});
