import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Served } from '../server/start-server';
import { mutate } from './call';

export type Residents = {
  /** Cookies of people signed in to one workspace, its owner first. */
  cookies: string[];
  /** Keys of the same workspace that may do everything a key can. */
  apiKeys: string[];
};

type SettleIn = { dataDir: string; people: number; apiKeys: number };

const password = 'lantern orbit cactus velvet';
const mailWithinMs = 30_000;

/**
 * Moves into a fresh installation the way people do: the setup link, invitations by mail, API keys.
 * A limit holds for each of them, so that many may ask more than one.
 */
export async function settleIn(server: Served, { dataDir, people, apiKeys }: SettleIn): Promise<Residents> {
  const { url } = server;
  const token = /setup\?token=(\w{40})/.exec(server.output())?.[1];
  if (!token) throw new Error('The server shows no setup link: its data is not fresh.');
  const owner = { name: 'Ada Bench', email: 'ada@bench.test', password };
  const { cookies } = await mutate({ url }, 'setup.complete', { token, ...owner });
  const me = { url, cookie: cookies.join('; ') };

  // What is measured is people: the demo’s agents would answer in between.
  await mutate(me, 'agents.updateSettings', { on: false });
  const invited = Array.from({ length: people - 1 }, (_, n) => `person${n}@bench.test`);
  for (const email of invited) await mutate(me, 'invitations.create', { email, role: 'admin' });
  const members: string[] = [];
  for (const mailed of await tokensMailed(join(dataDir, 'outbox'), invited.length)) {
    const joined = await mutate({ url }, 'invitations.acceptAsNew', { token: mailed, name: 'Ben', password });
    members.push(joined.cookies.join('; '));
  }
  const { items: scopes } = await scopesOf(me);
  const keys: string[] = [];
  for (let n = 0; n < apiKeys; n++) {
    const { data } = await mutate(me, 'apiKeys.create', { name: `Bench ${n}`, scopes, expiresInDays: null });
    keys.push((data as { key: string }).key);
  }
  return { cookies: [me.cookie, ...members], apiKeys: keys };
}

async function scopesOf({ url, cookie }: { url: string; cookie: string }): Promise<{ items: string[] }> {
  const response = await fetch(`${url}/trpc/apiKeys.scopes`, { headers: { cookie } });
  const answer = (await response.json()) as { result: { data: { items: string[] } } };
  return answer.result.data;
}

async function tokensMailed(outbox: string, count: number): Promise<string[]> {
  for (const until = performance.now() + mailWithinMs; performance.now() < until; ) {
    const tokens = await tokensIn(outbox);
    if (tokens.length >= count) return tokens;
    await delay(50);
  }
  throw new Error(`${count} invitations were not mailed within ${mailWithinMs / 1000} s.`);
}

async function tokensIn(outbox: string): Promise<string[]> {
  const files = (await readdir(outbox).catch(() => [])).filter((name) => /^[^.].*\.json$/.test(name));
  const mails = await Promise.all(files.map((name) => readFile(join(outbox, name), 'utf8')));
  return mails.flatMap((mail) => /invitation\?token=(\w{40})/.exec(mail)?.[1] ?? []);
}
