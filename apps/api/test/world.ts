import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPlatform } from '../src/build-platform';
import { readConfig } from '../src/config';
import type { Db } from '../src/platform/db';
import { createLog } from '../src/platform/log';
import type { OutboxMail } from '../src/platform/mail';
import type { Platform } from '../src/platform/platform';

export type World = {
  platform: Platform;
  /** Works off every job that is waiting, and says what mail came of it so far. */
  mails(): Promise<OutboxMail[]>;
  logged: string[];
  end(): Promise<void>;
};

/** The real platform on a test database; only its mail goes to a folder. */
export async function createWorld(db: Db, settings: NodeJS.ProcessEnv = {}): Promise<World> {
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-world-'));
  const logged: string[] = [];
  const config = readConfig({ NODE_ENV: 'test', PARLEY_DATA_DIR: dataDir, PORT: '3000', ...settings });
  const log = createLog({ level: 'info', stream: { write: (line: string) => logged.push(line) } });
  const { platform, mailer, close } = await buildPlatform({ config, db, log });
  await platform.jobs.start({ work: true });
  return {
    platform,
    logged,
    async mails() {
      await platform.jobs.settle();
      const mails = await Promise.all((await mailer.listOutbox()).map(({ id }) => mailer.readOutbox(id)));
      return mails.filter((mail) => mail !== null);
    },
    async end() {
      await platform.jobs.stop({ timeoutMs: 2000 });
      await close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
