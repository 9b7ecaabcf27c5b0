import type { BrowserContext } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launch } from './browser';
import { findBrowser } from './find-browser';
import { startHostSite } from './host-site';
import { becomeOwner, call, silenceAgents } from './people';
import { startServer } from './server';

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;
export type OpenedShop = { url: string; origin: string; siteKey: string; cookies: Cookies };

/** One server, one owner and one site for all files that look through a visitor's eyes. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { path } = await findBrowser();
  const [server, browser] = await Promise.all([startServer(), launch(path ?? '')]);
  const office = await browser.newContext();
  await becomeOwner(await office.newPage(), server);
  await silenceAgents(office, server);
  let siteKey = '';
  const site = await startHostSite({ parley: server.url, siteKey: () => siteKey });
  // To a browser this is another site than Parley's, as a customer's is.
  const origin = site.origin.replace('localhost', '127.0.0.1');
  const made = await call<{ key: string }>(office, server, {
    procedure: 'siteKeys.create',
    input: { name: 'Quay Books', origins: [origin] },
  });
  siteKey = made.key;
  provide('shop', { url: server.url, origin, siteKey, cookies: await office.cookies() });
  await browser.close();
  return async () => {
    await site.stop();
    await server.stop();
  };
}
