import type { Page, Route } from 'playwright-core';
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

/** Of what is asked together, these alone come to grief. */
async function broken(page: Page, names: readonly string[]): Promise<() => Promise<void>> {
  const asks = /\/trpc\/[\w.,]+\?batch/;
  const data = { code: 'INTERNAL_SERVER_ERROR', httpStatus: 500 };
  const refuse = async (route: Route) => {
    const asked = new URL(route.request().url()).pathname.split('/').at(-1)?.split(',') ?? [];
    const response = await route.fetch();
    const answers: object[] = await response.json();
    const json = answers.map((answer, at) =>
      names.includes(asked[at] ?? '') ? { error: { message: 'Broken', code: -32_603, data } } : answer,
    );
    await route.fulfill({ response, json });
  };
  await page.route(asks, refuse);
  return () => page.unroute(asks, refuse);
}

/** Looks well in both lights and widths; then each is tried again, and nothing is left to try. */
async function isTriedAgain(page: Page, { count, name }: { count: number; name: string }) {
  const again = page.getByRole('button', { name: 'Try again' });
  await again.nth(count - 1).waitFor();
  expect(await again.count()).toBe(count);
  await look(page, name);
  expect(await looksOf(page)).toEqual(faultless);
  await look(page, `${name}-phone`);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  return async (mend: () => Promise<void>) => {
    await mend();
    for (let left = count; left > 0; left -= 1) {
      await again.nth(left - 1).click();
      await again.nth(left - 1).waitFor({ state: 'detached' });
    }
  };
}

test('the switch for all agents says that it could not be loaded, and is tried again', async () => {
  const { page } = ada;
  const mend = await broken(page, ['agents.settings']);
  await page.goto(`${house.server.url}/admin/agents`);
  const retry = await isTriedAgain(page, { count: 1, name: 'trouble-agents' });
  await retry(mend);
  await page.getByRole('switch', { name: 'Agents answer new conversations' }).waitFor();
});

test('so do drafts, and the wishes under the bell', async () => {
  const { page } = ada;
  await aTalk(house.server, { name: 'Nora Quay', text: 'Are dogs allowed?' });
  const mend = await broken(page, ['drafts.list', 'notifications.wishes']);
  await page.goto(inboxAt(house.server));
  await rowOf(page, 'Nora Quay').getByRole('link').click();
  const retry = await isTriedAgain(page, { count: 1, name: 'trouble-thread' });
  await page.getByRole('button', { name: 'Notifications and sound' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Try again' }).waitFor();
  await look(page, 'trouble-bell');
  await page.keyboard.press('Escape');
  await retry(mend);
});

test('and so do the collections an agent may use', async () => {
  const { page } = ada;
  const mend = await broken(page, ['collections.list']);
  await page.goto(`${house.server.url}/admin/agents`);
  await page.getByRole('link', { name: 'Marta' }).click();
  await page.getByRole('button', { name: 'Knowledge and tools' }).click();
  await page.getByRole('radio', { name: 'Only these collections' }).check();
  const retry = await isTriedAgain(page, { count: 1, name: 'trouble-knowledge' });
  await retry(mend);
  await page.getByRole('combobox', { name: 'Only these collections' }).waitFor();
});
