import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { violationsOn } from './accessibility';
import { aVisit, complaintsOf } from './browser';
import { aHouse } from './house';
import { mailedLink } from './mail';
import { oneTimeCode } from './one-time-code';
import { becomeOwner, owner } from './people';

const house = aHouse();
let page: Page;
let complaints: string[];
let { password } = owner;
const { email } = owner;

beforeAll(async () => {
  page = await (await aVisit(house.browser)).newPage();
  complaints = complaintsOf(page);
  await becomeOwner(page, house.server);
});

async function signOut(): Promise<void> {
  await page.context().clearCookies();
  await page.goto(`${house.server.url}/admin/sign-in`);
}

async function enterPassword(): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

test('a passkey is added and signs in by itself', async () => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(`${house.server.url}/admin/account/security`);
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page
    .getByRole('button', { name: /^Rename/ })
    .first()
    .waitFor();

  await signOut();
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page.getByRole('navigation').first().waitFor();
  await devtools.send('WebAuthn.disable');
});

test('a forgotten password is replaced by a mailed link', async () => {
  await page.context().clearCookies();
  await page.goto(`${house.server.url}/admin/forgot`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await page.getByRole('heading', { name: 'Check your mail' }).waitFor();
  await page.goto(await mailedLink(house.server, email, /password/i));
  password = 'copper meadow signal walnut';
  await page
    .getByLabel(/password/i)
    .first()
    .fill(password);
  await page.getByRole('button', { name: 'Save the new password' }).click();
  await page.getByText('Your password is changed').first().waitFor();
  await enterPassword();
  await page.getByRole('navigation').first().waitFor();
});

test('a second step is set up, asked for, and passed by code and by backup code', async () => {
  await page.goto(`${house.server.url}/admin/account/security`);
  await page.getByRole('button', { name: 'Set up' }).first().click();
  await page.getByRole('dialog').getByLabel('Current password').fill(password);
  const enabled = page.waitForResponse((response) => response.url().includes('/two-factor/enable'));
  await page.getByRole('dialog').getByRole('button', { name: 'Continue' }).click();
  const { totpURI, backupCodes } = await (await enabled).json();
  await page.getByLabel('Six-digit code').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByLabel('Six-digit code').fill(oneTimeCode(totpURI));
  await page.getByRole('button', { name: 'Turn on' }).click();
  await page.getByRole('button', { name: 'I have kept them' }).click();

  await signOut();
  await enterPassword();
  await page.getByLabel('Six-digit code').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByLabel('Six-digit code').fill(oneTimeCode(totpURI));
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('navigation').first().waitFor();

  await signOut();
  await enterPassword();
  await page.getByRole('button', { name: 'Use a backup code instead' }).click();
  await page.getByLabel('Backup code').fill(backupCodes[0]);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('navigation').first().waitFor();
  expect(complaints.filter((complaint) => !complaint.includes('401'))).toEqual([]);
});
