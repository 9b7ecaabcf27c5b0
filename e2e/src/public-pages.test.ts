import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aVisit, complaintsOf, launch, overflowOf, violationsOn } from './browser';
import { type Server, startServer } from './server';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const paths = [
  '/',
  '/status',
  '/demo/hotel',
  '/demo/hotel/rooms',
  '/demo/hotel/dining',
  '/demo/homes',
  '/demo/homes/projects',
  '/docs/',
  '/docs/start/run/',
  '/dev/outbox',
];

describe.each(paths)('%s', (path) => {
  test('is accessible and whole, on phone and desktop, light and dark', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      for (const width of [360, 1280]) {
        const visit = await aVisit(browser, { width, scheme });
        const page = await visit.newPage();
        const complaints = complaintsOf(page);
        const response = await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle' });
        const looks = `${scheme} at ${width}`;
        expect({ looks, status: response?.status() }).toEqual({ looks, status: 200 });
        expect({ looks, violations: await violationsOn(page) }).toEqual({ looks, violations: [] });
        expect({ looks, overflow: await overflowOf(page) }).toEqual({ looks, overflow: 0 });
        expect({ looks, complaints }).toEqual({ looks, complaints: [] });
        await visit.close();
      }
    }
  });
});

test('an address that leads nowhere says so, to a person and to a program', async () => {
  const page = await (await aVisit(browser)).newPage();
  const response = await page.goto(`${server.url}/nowhere`);
  expect(response?.status()).toBe(404);
  await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
  const answer = await fetch(`${server.url}/api/v1/nowhere`);
  expect(await answer.json()).toMatchObject({ status: 404, code: 'not-found' });
});
