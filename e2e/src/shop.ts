import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launch } from './browser';
import { call } from './people';
import type { OpenedShop } from './shop-setup';

export type Settings = Record<string, unknown>;
export type Shop = Omit<OpenedShop, 'cookies'> & {
  browser: Browser;
  office: BrowserContext;
  inbox: Page;
  set(settings: Settings): Promise<void>;
  ask<Answer>(procedure: string, input: object): Promise<Answer>;
  read<Answer>(procedure: string, input: object): Promise<Answer>;
  close(): Promise<void>;
};

const asNew = {
  businessName: 'Quay Books',
  askFirst: [],
  proactive: [],
  position: 'right',
  identityRequired: false,
};

/** A business with a site, an owner who is at work, and a messenger that asks for nothing first. */
export async function openShop(flags: readonly string[] = []): Promise<Shop> {
  const { cookies, ...shop } = inject('shop');
  const browser = await launch(undefined, flags);
  const office = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    storageState: { cookies, origins: [] },
  });
  office.setDefaultTimeout(20_000);
  const ask: Shop['ask'] = (procedure, input) => call(office, shop, { procedure, input });
  const set = (changed: Settings) => ask<void>('messenger.update', changed);
  await set(asNew);
  return {
    ...shop,
    browser,
    office,
    inbox: await office.newPage(),
    set,
    ask,
    async read(procedure, input) {
      const params = { input: JSON.stringify(input) };
      const answer = await office.request.get(`${shop.url}/trpc/${procedure}`, { params });
      return (await answer.json()).result.data;
    },
    close: () => browser.close(),
  };
}
