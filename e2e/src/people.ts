import type { BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Server } from './server';

export const owner = {
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  password: 'lantern orbit cactus velvet',
};

/** Whoever opened the setup link, or does so now: operator, and owner of both demo workspaces. */
export async function becomeOwner(page: Page, server: Server): Promise<void> {
  if (server.setupPath) {
    await page.goto(`${server.url}${server.setupPath}`);
    await page.getByLabel('Full name').fill(owner.name);
    await page.getByLabel('E-mail').fill(owner.email);
    await page.getByLabel('Password', { exact: true }).fill(owner.password);
    await page.getByRole('button', { name: 'Create my account' }).click();
  } else {
    await page.context().addCookies(inject('installation').cookies);
    await page.goto(`${server.url}/admin/`);
  }
  await page.getByRole('navigation').first().waitFor();
}

/** One procedure, with the cookies of whoever is signed in there. */
export async function call<Answer>(
  visit: Pick<BrowserContext, 'request'>,
  server: Pick<Server, 'url'>,
  { procedure, input }: { procedure: string; input: object },
): Promise<Answer> {
  const response = await visit.request.post(`${server.url}/trpc/${procedure}`, {
    data: input,
    headers: { origin: server.url },
  });
  const answer = await response.json();
  if (!response.ok()) throw new Error(`${procedure}: ${JSON.stringify(answer)}`);
  return answer.result.data;
}

/** Nobody answers there by itself: what is tested is what people do. */
export function silenceAgents(
  visit: Pick<BrowserContext, 'request'>,
  server: Pick<Server, 'url'>,
): Promise<unknown> {
  return call(visit, server, { procedure: 'agents.updateSettings', input: { on: false } });
}
