import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from './accessibility';
import { openShop, type Shop } from './shop';
import { aVisitor, begin, isHeld, isSent, launcherOf, logOf, look, open, reply, say } from './visitor';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop?.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const newest = async () => {
  const { items } = await shop.read<{ items: { status: string; rating: object | null }[] }>(
    'conversations.list',
    { status: 'all' },
  );
  return items[0];
};

test('chips, cards and a form are answered by keyboard, and the inbox has the values', async () => {
  const { page, complaints } = await aVisitor(shop);
  const id = await begin(shop, page, 'A room for two, please');
  await reply(shop, id, {
    kind: 'chips',
    text: 'Gladly. With a view of the sea or of the garden?',
    chips: [{ label: 'Sea' }, { label: 'Garden', says: 'The garden, please' }],
  });
  await button(page, 'Garden').waitFor();
  await look(page, 'chips');
  await button(page, 'Sea').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await logOf(page).getByText('The garden, please').waitFor();
  await button(page, 'Garden').waitFor({ state: 'detached' });
  await isHeld(page);

  await reply(shop, id, { kind: 'cards', text: 'These two are free:', cards: rooms });
  const details = page.getByRole('button', { name: 'Details' }).first();
  await details.focus();
  await page.keyboard.press('Enter');
  await page.getByText('24 m²').waitFor();
  expect(await details.getAttribute('aria-expanded')).toBe('true');
  await look(page, 'cards');
  expect(await violationsOn(page)).toEqual([]);
  await button(page, 'Take the Gable room').press('Enter');
  await logOf(page).getByText('I take the Gable room').waitFor();

  await reply(shop, id, {
    kind: 'form',
    text: 'Then I need a few words from you.',
    fields,
    submitLabel: 'Book it',
  });
  await button(page, 'Book it').click();
  await page.getByText('Please fill this in.').first().waitFor();
  expect(await page.getByLabel('Your name').evaluate((field) => field.matches(':focus'))).toBe(true);
  await look(page, 'form-wrong');
  await page.getByLabel('Your name').fill('Grace Hopper');
  await page.getByLabel('E-mail').fill('not an address');
  await page.getByLabel('Arrival').fill('2027-03-01');
  await page.getByLabel('Breakfast').selectOption('Vegan');
  await page.getByLabel('E-mail').press('Enter');
  await page.getByText('Please check this.').waitFor();
  await page.getByLabel('E-mail').fill('grace@example.com');
  expect(await violationsOn(page)).toEqual([]);
  await page.getByLabel('E-mail').press('Enter');
  await logOf(page).getByText('grace@example.com').waitFor();
  await button(page, 'Book it').waitFor({ state: 'detached' });
  await isHeld(page);
  await look(page, 'form-done');
  await isSent(page);

  await shop.inbox.goto(`${shop.url}/admin/inbox?c=${id}`);
  await shop.inbox.getByText('Grace Hopper').first().click();
  const log = shop.inbox.getByRole('log');
  for (const value of ['Grace Hopper', 'grace@example.com', 'Vegan'])
    await log.getByText(value).first().waitFor();
  await look(shop.inbox, 'form-inbox');
  expect(complaints).toEqual([]);
});

const rooms = [
  {
    title: 'Gable room',
    subtitle: '€ 118 a night',
    text: 'Under the roof, with a window to the garden.',
    facts: [
      { label: 'Size', value: '24 m²' },
      { label: 'Bed', value: '160 cm' },
    ],
    actions: [
      { kind: 'say', label: 'Take the Gable room', says: 'I take the Gable room' },
      { kind: 'link', label: 'See pictures', url: 'https://example.com/gable' },
    ],
  },
  { title: 'Lime room', subtitle: '€ 96 a night', facts: [{ label: 'Size', value: '18 m²' }] },
];
const fields = [
  { name: 'full_name', label: 'Your name', type: 'text', required: true },
  { name: 'email', label: 'E-mail', type: 'email', required: true },
  { name: 'arrival', label: 'Arrival', type: 'date', required: true },
  { name: 'breakfast', label: 'Breakfast', type: 'choice', required: false, options: ['Full', 'Vegan'] },
];

test('a conversation that ends is rated with a comment, and opens again by writing', async () => {
  const { page } = await aVisitor(shop);
  const id = await begin(shop, page, 'That was all, thank you');
  await shop.ask('conversations.close', { conversationId: id });
  const stars = page.getByRole('group', { name: 'How was this conversation?' });
  await stars.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  for (const _ of [2, 3, 4, 5]) await page.keyboard.press('ArrowRight');
  await page.getByPlaceholder('Anything to add?').fill('Quick and kind');
  await look(page, 'rating');
  expect(await violationsOn(page)).toEqual([]);
  await page.getByPlaceholder('Anything to add?').press('Enter');
  await logOf(page).getByText('Thank you for the rating').waitFor();
  await stars.waitFor({ state: 'detached' });
  await isHeld(page);
  await look(page, 'rated');
  expect(await newest()).toMatchObject({ status: 'closed', rating: { score: 5, comment: 'Quick and kind' } });

  await say(page, 'One more thing');
  await logOf(page).getByText('The conversation is open again').waitFor();
  expect(await newest()).toMatchObject({ status: 'open' });
});

const stored = (page: Page) =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .concat(Object.keys(sessionStorage))
      .concat(document.cookie || []),
  );

test('what could not be sent before a reload is sent after it', async () => {
  const { context, page } = await aVisitor(shop);
  await launcherOf(page).waitFor();
  expect(await stored(page)).toEqual([]);
  await begin(shop, page, 'Before the tunnel');
  await context.route('**/live/v1/**', (route) => route.abort());
  await context.routeWebSocket('**/live/**', (socket) => void socket.close({ code: 1011 }));
  await page.reload();
  expect((await stored(page)).some((key) => key.endsWith(':session'))).toBe(true);
  await context.unroute('**/live/v1/**');
  await page.reload();
  await open(page);
  await page.getByText('Before the tunnel').click();
  await context.route('**/live/v1/**', (route) => route.abort());
  await context.setOffline(true);
  await say(page, 'In the tunnel');
  await logOf(page).getByText('Sending…').waitFor();
  expect((await stored(page)).some((key) => key.includes(':out:'))).toBe(true);
  await context.unroute('**/live/v1/**');
  await context.setOffline(false);
  await page.reload();
  await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.includes(':out:')));
  await open(page);
  await page.getByText('In the tunnel').first().click();
  await isSent(page);
  expect(await logOf(page).getByText('In the tunnel', { exact: true }).count()).toBe(1);
});

type Told = { Parley(...all: unknown[]): unknown };
const update = (page: Page, consent: string) =>
  page.evaluate(
    (value) => (window as unknown as Told).Parley('update', { consent: value }) as Promise<void>,
    consent,
  );

test('without consent nothing is stored; given it is, taken back it is gone', async () => {
  const { page } = await aVisitor(shop, { path: '/bare' });
  await page.evaluate(
    (siteKey) => (window as unknown as Told).Parley('boot', { siteKey, consent: 'denied' }),
    shop.siteKey,
  );
  await begin(shop, page, 'Off the record');
  expect(await stored(page)).toEqual([]);
  await update(page, 'granted');
  expect((await stored(page)).some((key) => key.endsWith(':session'))).toBe(true);
  await update(page, 'denied');
  expect(await stored(page)).toEqual([]);
});

test('in a browser that forbids storage everything else works', async () => {
  const { page, complaints } = await aVisitor(shop, {
    before: (fresh) =>
      fresh.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('The operation is insecure.', 'SecurityError');
            },
          });
        }
      }),
  });
  const id = await begin(shop, page, 'In a private window');
  await reply(shop, id, { kind: 'text', text: 'Your secret is safe.' });
  await logOf(page).getByText('Your secret is safe.').waitFor();
  expect(complaints).toEqual([]);
});
