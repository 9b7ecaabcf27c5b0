import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'tsup';
import { cacheFolder } from '../db/folders';

const shared = globalThis as typeof globalThis & { parleyWorkshop?: Promise<void> | undefined };

/** The workshop’s worker in one file: read from the source, each of them takes seconds to start. */
export async function setup(): Promise<() => void> {
  const name = `workshop-${process.pid}`;
  shared.parleyWorkshop ??= bundle(name);
  await shared.parleyWorkshop;
  return () => rmSync(join(cacheFolder, `${name}.mjs`), { force: true });
}

// What brings WebAssembly, native code or whole languages stays where it is.
const withoutAssets = /^(?!@electric-sql\/|@node-rs\/|@orama\/|snowball-stemmers$|tinyld|sharp$|node:)/;

async function bundle(name: string) {
  await build({
    config: false,
    silent: true,
    clean: false,
    entry: { [name]: 'src/workshop.ts' },
    outDir: cacheFolder,
    outExtension: () => ({ js: '.mjs' }),
    format: 'esm',
    target: 'node20',
    platform: 'node',
    splitting: false,
    noExternal: [withoutAssets],
    banner: {
      js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`,
    },
  });
}
