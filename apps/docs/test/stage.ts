import type { Browser } from 'playwright-core';
import { type Server, startServer } from '../../../e2e/src/server';
import { hostPages, type Served } from './host-page';
import { type Office, openOffice } from './office';
import { openBrowser } from './open-browser';

export type Stage = {
  server: Server;
  browser: Browser;
  office: Office;
  /** What the site answers at its addresses. */
  served: Map<string, Served>;
  site: Awaited<ReturnType<typeof hostPages>>;
  close(): Promise<void>;
};

/** A server, a business on it, a site of that business to put pages on, and a browser to see them. */
export async function openStage(): Promise<Stage> {
  const [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const served = new Map<string, Served>();
  const site = await hostPages(served);
  const office = await openOffice(server, site.origin);
  return {
    server,
    browser,
    office,
    served,
    site,
    async close() {
      office.close();
      site.stop();
      await browser.close();
      await server.stop();
    },
  };
}
