import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const run = promisify(execFile);
const packages = fileURLToPath(new URL('../../../', import.meta.url));

/** What is published, by the folder it is built in. */
export const built = { sdk: join(packages, 'sdk/dist'), widget: join(packages, 'widget/dist/package') };

/** A project outside the repository that installs these packages as they would come from a registry. */
export async function scratchProject(names: (keyof typeof built)[], project: URL) {
  const folder = await mkdtemp(join(tmpdir(), 'parley-published-'));
  const tarballs = await Promise.all(names.map((name) => pack(built[name], folder)));
  const source = fileURLToPath(project);
  for (const name of await readdir(source)) {
    await copyFile(join(source, name), join(folder, name.replace(/\.txt$/, '')));
  }
  const install = ['install', '--offline', '--no-audit', '--no-fund', '--omit=peer', ...tarballs];
  await run('npm', install, { cwd: folder });
  return { folder, tarballs, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function pack(folder: string, destination: string): Promise<string> {
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', destination], { cwd: folder });
  return join(destination, JSON.parse(stdout)[0].filename);
}
