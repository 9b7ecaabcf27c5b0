import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { VaultKey } from './crypto';

/** The first signs, each may have signed. */
export type SigningSecrets = readonly [current: string, ...earlier: string[]];
export type Secrets = { signing: SigningSecrets; vaultKeys: VaultKey[] };

type Given = {
  dataDir: string;
  session?: string | undefined;
  previous?: string | undefined;
  encryptionKeys?: string | undefined;
};

const Stored = z.object({ session: z.string().min(43), encryptionKeys: z.string().min(43) });

/** What the environment gives, and for the rest what the first start made for itself. */
export function loadSecrets({ dataDir, session, previous, encryptionKeys }: Given): Secrets {
  const own = session && encryptionKeys ? null : readOrCreate(join(dataDir, 'secrets.json'), dataDir);
  const keys = encryptionKeys ?? own?.encryptionKeys ?? '';
  const current = session ?? own?.session ?? '';
  const earlier = new Set(previous?.split(','));
  earlier.delete(current);
  return { signing: [current, ...earlier], vaultKeys: keys.split(',').map(parseKey) };
}

function parseKey(given: string): VaultKey {
  const [id = '', key = ''] = given.split(':');
  const bytes = Buffer.from(key, 'base64');
  if (!id || bytes.length !== 32) throw new Error('An encryption key must be `id:base64` of 32 bytes.');
  return { id, key: bytes };
}

function readOrCreate(file: string, dataDir: string): z.infer<typeof Stored> {
  if (!existsSync(file)) create(file, dataDir);
  const mode = statSync(file).mode & 0o777;
  if (mode & 0o077)
    throw new Error(`${file} can be read by others (mode ${mode.toString(8)}): chmod 600 it.`);
  const parsed = Stored.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success)
    throw new Error(
      `${file} is not complete. Restore it from a backup: without it stored keys cannot be read.`,
    );
  return parsed.data;
}

function create(file: string, dataDir: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const secrets = {
    session: randomBytes(32).toString('base64url'),
    encryptionKeys: `k1:${randomBytes(32).toString('base64')}`,
  };
  const handle = openSync(file, 'wx', 0o600);
  writeSync(handle, `${JSON.stringify(secrets, null, 2)}\n`);
  fsyncSync(handle);
  closeSync(handle);
}
