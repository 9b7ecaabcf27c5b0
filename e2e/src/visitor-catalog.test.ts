import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from './accessibility';
import { overflowOf } from './browser';
import { openShop, type Shop } from './shop';
import { aVisitor, launcherOf, logOf, look, reply } from './visitor';

let shop: Shop;
let catalogId: string;

const attributes = [
  { key: 'price', label: 'Preis', type: 'number', currency: 'EUR' },
  { key: 'size', label: 'السطح', type: 'number', unit: 'm²' },
  { key: 'left', label: 'Frei', type: 'stock' },
];
const boat = {
  externalId: 'otter',
  title: 'Sea Otter',
  values: { price: 129_000, size: 82.5, left: { left: 3, at: '2026-11-20T13:00:00Z' } },
};

beforeAll(async () => {
  shop = await openShop();
  const made = await shop.ask<{ id: string }>('catalogs.create', { name: 'Boats', attributes });
  catalogId = made.id;
  await shop.ask('catalogItems.sync', { catalogId, items: [boat] });
});
afterAll(async () => {
  await shop?.ask('catalogs.remove', { catalogId });
  await shop?.close();
});

type Got = { conversation: { contact: { id: string } } };
type Contact = { locale: string };
type Found = { items: { item: { id: string }; why: { text: string }[] }[] };

/** What a member does from the composer: items are found and told in the language of the contact. */
async function offer(conversationId: string, query: string): Promise<string> {
  const { conversation } = await shop.read<Got>('conversations.get', { conversationId });
  const { locale: language } = await shop.read<Contact>('contacts.get', { id: conversation.contact.id });
  const found = await shop.read<Found>('catalogSearch.search', { catalogId, query, language });
  const items = found.items.map(({ item, why }) => ({
    itemId: item.id,
    why: why.map(({ text }) => text).join(' · '),
  }));
  const { body } = await shop.read<{ body: object }>('catalogSearch.present', {
    catalogId,
    items,
    as: 'cards',
    language,
  });
  await reply(shop, conversationId, body);
  return language;
}

/** Once it is stored: what stands in the log may be on its way. */
async function conversationSaying(text: string): Promise<string> {
  type Listed = { items: { id: string; lastMessage: { text: string } | null }[] };
  const find = async () =>
    (await shop.read<Listed>('conversations.list', {})).items.find((each) => each.lastMessage?.text === text)
      ?.id;
  await expect.poll(find, { timeout: 20_000 }).toBeDefined();
  return (await find()) ?? '';
}

type Words = Record<'asks' | 'write' | 'send' | 'details', string>;

async function shown(page: Page, { asks, write, send, details }: Words) {
  await launcherOf(page).click();
  await page.getByRole('textbox', { name: write }).fill(asks);
  await page.getByRole('button', { name: send, exact: true }).click();
  const language = await offer(await conversationSaying(asks), 'under 150000 eur');
  const card = logOf(page).getByRole('article', { name: 'Sea Otter' });
  await card.getByRole('button', { name: details }).click();
  const texts = ((await card.textContent()) ?? '').replaceAll(/[\s\u200e\u200f\u061c]+/gu, ' ');
  return { language, card, texts };
}

test('a German reads prices, counts, days and reasons as at home', async () => {
  const { page, complaints } = await aVisitor(shop, { locale: 'de-DE' });
  const words = {
    asks: 'Ist der Otter frei?',
    write: 'Nachricht schreiben',
    send: 'Senden',
    details: 'Details',
  };
  const { language, texts } = await shown(page, words);
  expect(language).toBe('de-DE');
  expect(texts).toContain('129.000 €');
  expect(texts).toContain('Preis: 129.000 € (bis 150.000 €) · noch 3, Stand 20. Nov. 2026, 13:00 UTC');
  expect(texts).toContain('82,5 m²');
  await look(page, 'card-german');
  expect(await violationsOn(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('an Egyptian reads them in Arabic and from the right, whatever language a name is in', async () => {
  const { page, complaints } = await aVisitor(shop, { locale: 'ar-EG' });
  const words = { asks: 'هل القارب متاح؟', write: 'اكتب رسالة', send: 'إرسال', details: 'التفاصيل' };
  const { language, card, texts } = await shown(page, words);
  expect(language).toBe('ar-EG');
  expect(texts).toMatch(/حتى .*150,000/);
  expect(texts).toContain('المتبقي: 3');
  expect(texts).toContain('82.5 m²');
  const directions = await card.evaluate((node) => {
    const of = (selector: string) => {
      const found = node.querySelector(selector);
      return found ? getComputedStyle(found).direction : 'none';
    };
    return [of('.card-text'), of('.facts'), of('.card-note'), of('b')];
  });
  expect(directions).toEqual(['rtl', 'rtl', 'rtl', 'ltr']);
  await look(page, 'card-arabic');
  expect(await violationsOn(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await overflowOf(page)).toBe(0);
  expect(complaints).toEqual([]);
});
