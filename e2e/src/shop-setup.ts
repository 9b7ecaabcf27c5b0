import { request } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { startHostSite } from './host-site';
import type { Installation } from './installation-setup';
import { call, silenceAgents } from './people';
import { startServer } from './server';

export type OpenedShop = Pick<Installation, 'cookies'> & { url: string; origin: string; siteKey: string };

/** One server, one owner and one site for all files that look through a visitor's eyes. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { folder, cookies } = project.getProvidedContext().installation;
  const server = await startServer({}, { folder });
  const office = await request.newContext({ storageState: { cookies, origins: [] } });
  await silenceAgents({ request: office }, server);
  let siteKey = '';
  const site = await startHostSite({ parley: server.url, siteKey: () => siteKey });
  // To a browser this is another site than Parley's, as a customer's is.
  const origin = site.origin.replace('localhost', '127.0.0.1');
  const made = await call<{ key: string }>({ request: office }, server, {
    procedure: 'siteKeys.create',
    input: { name: 'Quay Books', origins: [origin] },
  });
  siteKey = made.key;
  await office.dispose();
  project.provide('shop', { url: server.url, origin, siteKey, cookies });
  return async () => {
    await site.stop();
    await server.stop();
  };
}
