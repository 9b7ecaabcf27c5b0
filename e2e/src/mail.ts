import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Server } from './server';

type Mail = { to: string; subject: string; text: string; at: string };

/** The link in the newest mail to an address, once it has been delivered. */
export async function mailedLink({ dataDir }: Server, to: string, subject: RegExp): Promise<string> {
  const delivered = () => {
    const mail = newest(dataDir, to, subject);
    if (!mail) throw new Error(`No mail to ${to} has come.`);
    return mail;
  };
  const { text } = await vi.waitFor(delivered, { timeout: 20_000 });
  const link = /https?:\/\/\S+/.exec(text)?.[0];
  if (!link) throw new Error(`The mail to ${to} has no link.`);
  return link;
}

function newest(dataDir: string, to: string, subject: RegExp): Mail | undefined {
  const outbox = join(dataDir, 'outbox');
  if (!existsSync(outbox)) return undefined;
  return readdirSync(outbox)
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .map((name): Mail => JSON.parse(readFileSync(join(outbox, name), 'utf8')))
    .filter((mail) => mail.to === to && subject.test(mail.subject))
    .sort((a, b) => b.at.localeCompare(a.at))[0];
}
