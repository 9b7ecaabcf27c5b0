import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launch } from './browser';
import { type HostSite, startHostSite } from './host-site';
import { becomeOwner, call } from './people';
import { type Server, startServer } from './server';

export type Settings = Record<string, unknown>;
export type Shop = {
  server: Server;
  browser: Browser;
  office: BrowserContext;
  inbox: Page;
  /** The shop's own site, to a browser another site than Parley's. */
  origin: string;
  siteKey: string;
  set(settings: Settings): Promise<void>;
  ask<Answer>(procedure: string, input: object): Promise<Answer>;
  read<Answer>(procedure: string, input: object): Promise<Answer>;
  close(): Promise<void>;
};

type ShopOptions = { settings?: Settings; flags?: string[] };

/** A business with a site, an owner who is at work, and a messenger that asks for nothing first. */
export async function openShop({ settings = {}, flags = [] }: ShopOptions = {}): Promise<Shop> {
  const [server, browser] = await Promise.all([startServer(), launch(undefined, flags)]);
  const office = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  office.setDefaultTimeout(10_000);
  const inbox = await office.newPage();
  await becomeOwner(inbox, server);
  let siteKey = '';
  const site: HostSite = await startHostSite({ parley: server.url, siteKey: () => siteKey });
  const origin = site.origin.replace('localhost', '127.0.0.1');
  const ask: Shop['ask'] = (procedure, input) => call(office, server, { procedure, input });
  const made = await ask<{ key: string }>('siteKeys.create', { name: 'Quay Books', origins: [origin] });
  siteKey = made.key;
  const set = (changed: Settings) => ask<void>('messenger.update', changed);
  await set({ businessName: 'Quay Books', askFirst: [], proactive: [], ...settings });
  return {
    server,
    browser,
    office,
    inbox,
    origin,
    siteKey,
    set,
    ask,
    async read(procedure, input) {
      const params = { input: JSON.stringify(input) };
      const answer = await office.request.get(`${server.url}/trpc/${procedure}`, { params });
      return (await answer.json()).result.data;
    },
    async close() {
      await browser.close();
      await site.stop();
      await server.stop();
    },
  };
}
