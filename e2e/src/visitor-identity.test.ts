import { signIdentityToken } from '@parley/sdk/server';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from './accessibility';
import { openShop, type Shop } from './shop';
import {
  aVisitor,
  begin,
  fieldOf,
  isSent,
  launcherOf,
  logOf,
  look,
  open,
  say,
  type Visitor,
} from './visitor';

let shop: Shop;
let secret: string;
beforeAll(async () => {
  shop = await openShop();
  secret = (await shop.ask<{ secret: string }>('messenger.rotateIdentitySecret', {})).secret;
});
afterAll(() => shop?.close());

const people = {
  ana: { userId: 'user_1', name: 'Ana Lima', email: 'ana@example.com' },
  ben: { userId: 'user_2', name: 'Ben Okri', email: 'ben@example.com' },
};
const tokenOf = (who: keyof typeof people, expiresInSeconds = 600) =>
  signIdentityToken(people[who], { secret, expiresInSeconds });

type Told = { Parley(...all: unknown[]): unknown; events: string[]; tokens: (string | null)[] };

/** A page whose own code boots the messenger, with the tokens its server would hand out, one after the other. */
async function aSignedIn(tokens: (string | null)[], given: Visitor | null = null): Promise<Visitor> {
  const visitor = given ?? (await aVisitor(shop, { path: '/bare' }));
  if (given) await given.page.goto(`${shop.origin}/bare`);
  await visitor.page.evaluate(
    ({ siteKey, tokens: all }) => {
      const told = window as unknown as Told;
      told.events = [];
      told.tokens = all;
      for (const name of ['identityExpired', 'error', 'ready']) {
        told.Parley('on', name, (event: { code?: string } | undefined) =>
          told.events.push(event?.code ?? name),
        );
      }
      const identity = () => (told.tokens.length > 1 ? told.tokens.shift() : told.tokens[0]);
      told.Parley('boot', { siteKey, ...(all.length > 0 && { identity }) });
    },
    { siteKey: shop.siteKey, tokens },
  );
  await launcherOf(visitor.page).waitFor();
  return visitor;
}

const ask = (page: Page, verb: string, argument?: unknown) =>
  page.evaluate(([name, value]) => (window as unknown as Told).Parley(name, value) as Promise<void>, [
    verb,
    argument,
  ] as const);
const heard = (page: Page, name: string) =>
  page.waitForFunction((wanted) => (window as unknown as Told).events.includes(wanted), name);
const nameOfNewest = async () => {
  const { items } = await shop.read<{ items: { contact: { name: string | null } }[] }>(
    'conversations.list',
    {},
  );
  return items[0]?.contact.name;
};
const rowOf = (page: Page, text: string) =>
  page.getByRole('navigation', { name: 'Conversations' }).getByText(text);
const home = (page: Page) => page.getByRole('button', { name: 'Back to conversations' }).click();

test('an anonymous visitor who signs in stays in the conversation, and joins what they said elsewhere', async () => {
  const first = await aSignedIn([]);
  await begin(shop, first.page, 'Anonymous, for now');
  await ask(first.page, 'identify', await tokenOf('ana'));
  await say(first.page, 'It is me, Ana');
  await isSent(first.page);
  expect(await nameOfNewest()).toBe('Ana Lima');

  const second = await aSignedIn([]);
  await begin(shop, second.page, 'From my phone');
  await ask(second.page, 'identify', await tokenOf('ana'));
  await home(second.page);
  await rowOf(second.page, 'It is me, Ana').waitFor();
  await rowOf(second.page, 'From my phone').waitFor();
  await home(first.page);
  await rowOf(first.page, 'From my phone').waitFor();
});

test('two people at one computer never see each other’s conversations', async () => {
  const visitor = await aSignedIn([await tokenOf('ana')]);
  const { page } = visitor;
  await begin(shop, page, 'Only for Ana');
  await ask(page, 'identify', await tokenOf('ben'));
  await logOf(page).getByText('Only for Ana').waitFor({ state: 'detached' });
  await look(page, 'ben');
  expect(await page.getByText('Only for Ana').count()).toBe(0);
  await say(page, 'Ben was here');
  await isSent(page);

  const kept = () =>
    page.evaluate(() => Object.entries(localStorage).filter(([key]) => /:(session|out:.*)$/.test(key)));
  const [before] = await kept();
  await ask(page, 'reset');
  await page.getByText('Ben was here').waitFor({ state: 'detached' });
  expect(await kept()).not.toContainEqual(before);
  await aSignedIn([await tokenOf('ana')], visitor);
  await open(page);
  await rowOf(page, 'Only for Ana').waitFor();
  expect(await rowOf(page, 'Ben was here').count()).toBe(0);

  await ask(page, 'shutdown');
  await page.locator('parley-messenger').waitFor({ state: 'detached' });
  expect(await page.title()).toBe('Quay Books');
});

test('a token that is over is asked for again; without a new one the page is told', async () => {
  const { page } = await aSignedIn([await tokenOf('ana', 3), await tokenOf('ana')]);
  await open(page);
  await page.waitForFunction(() => (window as unknown as Told).tokens.length === 1);
  const forged = await signIdentityToken(people.ben, { secret: 'somebody else’s secret, long enough' });
  const other = await aSignedIn([forged]);
  await heard(other.page, 'identityExpired');
  await begin(shop, other.page, 'Nobody in particular');
  expect(await nameOfNewest()).toBeNull();

  const late = await aSignedIn([await tokenOf('ben', 3), null]);
  await open(late.page);
  await heard(late.page, 'identityExpired');
  await rowOf(late.page, 'Ben was here').waitFor({ state: 'detached' });
  await rowOf(page, 'Only for Ana').waitFor();
  expect(await page.evaluate(() => (window as unknown as Told).events)).toEqual(['ready']);
});

test('where only signed-in visitors may write, the others are told to sign in', async () => {
  const before = await aSignedIn([]);
  await begin(shop, before.page, 'Before the rule');
  await shop.set({ identityRequired: true });
  await aSignedIn([], before);
  await launcherOf(before.page).click();
  await rowOf(before.page, 'Before the rule').click();
  await logOf(before.page).getByText('Before the rule').waitFor();
  await before.page.getByText('Please sign in on this site to write to us.').waitFor();
  expect(await fieldOf(before.page).count()).toBe(0);
  await look(before.page, 'refused');

  const { page } = await aSignedIn([]);
  await launcherOf(page).click();
  await page.getByText('Please sign in on this site to write to us.').waitFor();
  expect(await fieldOf(page).count()).toBe(0);
  expect(await violationsOn(page)).toEqual([]);
  await look(page, 'enforced');
  await ask(page, 'identify', await tokenOf('ben'));
  await say(page, 'Signed in, and writing');
  await isSent(page);
  await shop.set({ identityRequired: false });
});
