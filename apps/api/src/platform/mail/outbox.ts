import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomLetters } from '../ids';

export type OutboxMail = { id: string; to: string; subject: string; html: string; text: string; at: string };
export type OutboxEntry = Pick<OutboxMail, 'id' | 'to' | 'subject' | 'at'>;

const keptMails = 200;
const safeId = /^[\w-]{1,80}$/;

/** Development's letter box: one file per mail, the newest few hundred. */
export function openOutbox(dir: string) {
  const fileOf = (id: string) => join(dir, `${id}.json`);

  async function put(mail: OutboxMail): Promise<void> {
    if (!safeId.test(mail.id)) throw new TypeError('A mail id is letters, digits, _ and -.');
    await mkdir(dir, { recursive: true, mode: 0o700 });
    const draft = join(dir, `.${mail.id}-${randomLetters(8)}`);
    await writeFile(draft, JSON.stringify(mail, null, 2), { mode: 0o600 });
    await rename(draft, fileOf(mail.id));
    const old = (await list()).slice(keptMails);
    await Promise.all(old.map(({ id }) => rm(fileOf(id), { force: true })));
  }

  /** Newest first. */
  async function list(): Promise<OutboxEntry[]> {
    const names = await readdir(dir).catch(nothingYet<string[]>([]));
    const mails = await Promise.all(names.filter(isMail).map((name) => read(name.slice(0, -5))));
    return mails
      .filter((mail) => mail !== null)
      .map(({ id, to, subject, at }) => ({ id, to, subject, at }))
      .sort((a, b) => (a.at === b.at ? b.id.localeCompare(a.id) : b.at.localeCompare(a.at)));
  }

  async function read(id: string): Promise<OutboxMail | null> {
    if (!safeId.test(id)) return null;
    const content = await readFile(fileOf(id), 'utf8').catch(nothingYet(null));
    return content === null ? null : (JSON.parse(content) as OutboxMail);
  }

  return { put, list, read };
}

function isMail(name: string): boolean {
  return name.endsWith('.json') && !name.startsWith('.');
}

function nothingYet<T>(instead: T) {
  return (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
}
