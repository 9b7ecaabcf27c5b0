import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { hashOfMigrations } from './migration-files';
import { createPglite, migratePglite } from './pglite';

export type TemplateOptions = {
  migrations: string;
  /** Where templates are kept: one at a time, for the migrations of the day. */
  folder: string;
  /** A packed one is a ninth of the size, an unpacked one loads a little faster. */
  packed: boolean;
};

/** The dump of a migrated empty database, if it was built for these migrations. */
export function findTemplate(options: TemplateOptions): string | null {
  const file = fileOf(options);
  return existsSync(file) ? file : null;
}

export async function buildTemplate(options: TemplateOptions): Promise<string> {
  const file = fileOf(options);
  if (existsSync(file)) return file;
  mkdirSync(options.folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, await dumpMigrated(options));
  renameSync(draft, file);
  removeOthers(options.folder, file);
  return file;
}

async function dumpMigrated({ migrations, packed }: TemplateOptions): Promise<Buffer> {
  const client = await createPglite('memory://', null);
  try {
    await migratePglite(client, migrations);
    await client.exec('RESET ROLE; CHECKPOINT');
    const dump = await client.dumpDataDir(packed ? 'gzip' : 'none');
    return Buffer.from(await dump.arrayBuffer());
  } finally {
    await client.close();
  }
}

function removeOthers(folder: string, file: string) {
  const kind = extensionOf(file);
  for (const name of readdirSync(folder)) {
    const other = path.join(folder, name);
    if (templateName.test(name) && other !== file && extensionOf(other) === kind)
      rmSync(other, { force: true });
  }
}

const templateName = /^pglite-[0-9a-f]{16}\.tar(\.gz)?$/;

function extensionOf(file: string) {
  return path.basename(file).slice('pglite-0123456789abcdef'.length);
}

function fileOf({ migrations, folder, packed }: TemplateOptions): string {
  const key = createHash('sha256').update(pgliteVersion()).update(hashOfMigrations(migrations)).digest('hex');
  return path.join(folder, `pglite-${key.slice(0, 16)}.tar${packed ? '.gz' : ''}`);
}

/** A dump is read by the very version that wrote it. */
function pgliteVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const manifest = path.resolve(path.dirname(entry), '../package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return version;
}
