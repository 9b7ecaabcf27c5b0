import type { Browser, Page } from 'playwright-core';
import { aVisit } from './browser';
import { mailedLink } from './mail';
import type { Server } from './server';

/** Mary Somerville, whose workspace is a minute old, and on the free plan. */
export async function aNewcomer(browser: Browser, server: Server): Promise<Page> {
  const page = await (await aVisit(browser)).newPage();
  await page.goto(`${server.url}/admin/sign-up`);
  await page.getByLabel('Full name').fill('Mary Somerville');
  await page.getByLabel('E-mail').fill('mary@quaybooks.example');
  await page.getByLabel('Password', { exact: true }).fill('lantern orbit cactus velvet');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Business name').fill('Quay Books');
  await page.getByRole('button', { name: 'Create workspace' }).click();
  await page.getByRole('heading', { name: 'Check your mail' }).waitFor();
  await page.goto(await mailedLink(server, 'mary@quaybooks.example', /confirm/i));
  await page.getByRole('heading', { name: 'Your e-mail is confirmed' }).waitFor();
  return page;
}
