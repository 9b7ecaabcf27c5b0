import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from './accessibility';
import { aVisit, complaintsOf, faultless, looksOf } from './browser';
import { aNewHouse } from './house';
import { owner } from './people';

const house = aNewHouse();
let visit: BrowserContext;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  visit = await aVisit(house.browser);
  page = await visit.newPage();
  complaints = complaintsOf(page);
});

test('the setup link makes the newcomer operator and owner of both demo workspaces, once', async () => {
  await page.goto(`${house.server.url}${house.server.setupPath}`);
  await page.getByLabel('Full name').fill(owner.name);
  await page.getByLabel('E-mail').fill(owner.email);
  await page.getByLabel('Password', { exact: true }).fill(owner.password);
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Create my account' }).click();
  await page.getByRole('navigation').first().waitFor();
  await page.goto(`${house.server.url}/admin/workspaces`);
  await page.getByText('Hotel Corvane').first().waitFor();
  await page.goto(`${house.server.url}${house.server.setupPath}`);
  await page.getByText('This link was used before').first().waitFor();
});

const screens = [
  '/',
  '/settings/business',
  '/settings/members',
  '/settings/api-keys',
  '/settings/site-keys',
  '/settings/audit',
  '/account/profile',
  '/account/security',
  '/operator/tenants',
  '/operator/people',
  '/operator/health',
  '/operator/jobs',
  '/operator/audit',
];

describe.each(screens)('%s', (path) => {
  test('is accessible and whole, wide and light, narrow and dark', async () => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${house.server.url}/admin${path}`, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await looksOf(page)).toEqual(faultless);
    expect(complaints).toEqual([]);
  });
});

describe('an operator at work in a workspace', () => {
  test('sees a banner on every page until it is stopped, and the workspace can read of it', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${house.server.url}/admin/operator/tenants`);
    await page.getByText('Verandam Homes').first().click();
    await page.getByRole('button', { name: 'Act in this workspace' }).click();
    const asked = page.getByRole('dialog', { name: 'Act in Verandam Homes?' });
    expect(await violationsOn(page)).toEqual([]);
    await asked.getByRole('button', { name: 'Act in Verandam Homes' }).click();

    const banner = page.getByText(/You are acting in Verandam Homes until/);
    await banner.waitFor();
    await page.goto(`${house.server.url}/admin/settings/audit`);
    await banner.waitFor();
    await page.getByText('Entered as operator').first().waitFor();
    expect(await violationsOn(page)).toEqual([]);

    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.waitForURL('**/operator/tenants');
    expect(await banner.count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
