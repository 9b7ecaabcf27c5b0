import type { BrowserContext, Page } from 'playwright-core';
import type { Server } from './server';

/** The newcomer who opens the setup link: operator, and owner of both demo workspaces. */
export async function becomeOwner(page: Page, server: Server): Promise<void> {
  await page.goto(`${server.url}${server.setupPath}`);
  await page.getByLabel('Full name').fill('Ada Lovelace');
  await page.getByLabel('E-mail').fill('ada@example.com');
  await page.getByLabel('Password', { exact: true }).fill('lantern orbit cactus velvet');
  await page.getByRole('button', { name: 'Create my account' }).click();
  await page.getByRole('navigation').first().waitFor();
}

/** One procedure, with the cookies of whoever is signed in there. */
export async function call<Answer>(
  visit: BrowserContext,
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
export function silenceAgents(visit: BrowserContext, server: Pick<Server, 'url'>): Promise<unknown> {
  return call(visit, server, { procedure: 'agents.updateSettings', input: { on: false } });
}
