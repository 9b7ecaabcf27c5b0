import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { complaintsOf } from './browser';
import type { Shop } from './shop';

export const launcherOf = (page: Page): Locator => page.locator('parley-messenger button').first();
export const fieldOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Write a message' });
export const logOf = (page: Page): Locator => page.getByRole('log');

const patienceMs = 20_000;

type VisitOptions = BrowserContextOptions & { path?: string; before?: (page: Page) => Promise<unknown> };
export type Visitor = { context: BrowserContext; page: Page; complaints: string[] };

/** Somebody who comes to the shop's site, in a browser of their own. */
export async function aVisitor(
  shop: Shop,
  { path = '/', before, ...options }: VisitOptions = {},
): Promise<Visitor> {
  const context = await shop.browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(patienceMs);
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await before?.(page);
  await page.goto(`${shop.origin}${path}`);
  return { context, page, complaints };
}

export async function open(page: Page): Promise<void> {
  await launcherOf(page).click();
  await fieldOf(page).waitFor();
}

export async function say(page: Page, text: string): Promise<void> {
  await fieldOf(page).fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await logOf(page).getByText(text, { exact: true }).waitFor();
}

export const isSent = (page: Page): Promise<void> =>
  logOf(page)
    .getByText(/^(Sent|Seen)$/)
    .last()
    .waitFor();

/** One can write at once. */
export const isHeld = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement?.tagName === 'TEXTAREA');

/** Opens the messenger, says something, and answers what the conversation is called. */
export async function begin(shop: Shop, page: Page, text: string): Promise<string> {
  await open(page);
  await say(page, text);
  await isSent(page);
  return conversationOf(shop);
}

/** The one somebody wrote in last. */
export async function conversationOf(shop: Shop): Promise<string> {
  const { items } = await shop.read<{ items: { id: string }[] }>('conversations.list', {});
  const [newest] = items;
  if (!newest) throw new Error('There is no conversation yet.');
  return newest.id;
}

export function reply(shop: Shop, conversationId: string, body: object): Promise<unknown> {
  return shop.ask('conversations.reply', { conversationId, body });
}

const pictures = process.env.PARLEY_PICTURES;

/** For whoever wants to see: `PARLEY_PICTURES=/some/folder` keeps one of each. */
export async function look(page: Page, name: string): Promise<void> {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png` });
}
