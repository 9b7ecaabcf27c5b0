import { createParley, type Parley } from '@parley/sdk';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { WebSocket } from 'ws';
import { aVisit, complaintsOf } from './browser';
import { mailedLink } from './mail';
import { becomeOwner, call, silenceAgents } from './people';
import type { Server } from './server';

export type Desk = { context: BrowserContext; page: Page; complaints: string[] };

type Answerers = { agents?: boolean };

/** The owner of the demo hotel, at the inbox; people alone answer there, unless agents are asked for. */
export async function anOwner(
  browser: Browser,
  server: Server,
  { agents = false }: Answerers = {},
): Promise<Desk> {
  const context = await aVisit(browser, { width: 1440 });
  const page = await context.newPage();
  await becomeOwner(page, server);
  if (!agents) await silenceAgents(context, server);
  return { context, page, complaints: complaintsOf(page) };
}

type Colleague = { name: string; role: 'admin' | 'agent' | 'viewer' };

/** Invited, and in. */
export async function aColleague(owner: Desk, server: Server, given: Colleague): Promise<Desk> {
  const email = `${given.name.split(' ')[0]?.toLowerCase()}@example.com`;
  const { name, role } = given;
  await call(owner.context, server, { procedure: 'invitations.create', input: { email, role } });
  const browser = owner.context.browser();
  if (!browser) throw new Error('The owner has no browser.');
  const context = await aVisit(browser, { width: 1440 });
  const page = await context.newPage();
  const token = new URL(await mailedLink(server, email, /join/i)).searchParams.get('token');
  await call(context, server, {
    procedure: 'invitations.acceptAsNew',
    input: { token, name, password: 'walnut meadow copper violin' },
  });
  return { context, page, complaints: complaintsOf(page) };
}

/** Somebody on the demo hotel's site, as a program. */
export async function aGuest(server: Server): Promise<Parley> {
  const site = await (await fetch(`${server.url}/demo/hotel`)).text();
  const origin = server.url;
  class Socket extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { origin });
    }
  }
  return createParley({
    siteKey: /data-site-key="(pk_\w+)"/.exec(site)?.[1] ?? '',
    url: server.url,
    WebSocket: Socket as unknown as typeof globalThis.WebSocket,
    fetch: (input, init) => fetch(input, { ...init, headers: { ...init?.headers, origin } }),
  });
}

/** A guest who has said who they are and what they want. */
export async function aTalk(server: Server, { name, text }: { name: string; text: string }) {
  const guest = await aGuest(server);
  const thread = guest.conversations.start();
  await thread.sendText(text);
  await guest.giveDetails({ name });
  const id = thread.state.get().conversation?.id;
  if (!id) throw new Error('The conversation has no id yet.');
  return { guest, thread, id };
}

export const inboxAt = (server: Server, id?: string) =>
  `${server.url}/admin/inbox${id === undefined ? '' : `?open=${id}`}`;

/** The row of a conversation in the list, by the name of its visitor. */
export const rowOf = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Conversations' }).getByRole('listitem').filter({ hasText: name });

export const replyField = (page: Page) => page.getByRole('textbox', { name: /^Reply to/ });
