import { describe, expect, test } from 'vitest';
import { aVisit, complaintsOf, faultless, looksOf } from './browser';
import { aHouse } from './house';

const house = aHouse();

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
  test('is accessible and whole, wide and light, narrow and dark', async () => {
    const visit = await aVisit(house.browser);
    const page = await visit.newPage();
    const complaints = complaintsOf(page);
    const response = await page.goto(`${house.server.url}${path}`, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(200);
    expect(await looksOf(page)).toEqual(faultless);
    expect(complaints).toEqual([]);
    await visit.close();
  });
});

test('an address that leads nowhere says so, to a person and to a program', async () => {
  const page = await (await aVisit(house.browser)).newPage();
  const response = await page.goto(`${house.server.url}/nowhere`);
  expect(response?.status()).toBe(404);
  await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
  const answer = await fetch(`${house.server.url}/api/v1/nowhere`);
  expect(await answer.json()).toMatchObject({ status: 404, code: 'not-found' });
});
