import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const folder = fileURLToPath(new URL('../dist', import.meta.url));

if (!existsSync(join(folder, 'csp.json'))) {
  throw new Error('The docs are not built: run `npm test -- --only docs`, which builds them first.');
}

export const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

export const names: readonly string[] = readdirSync(folder, { recursive: true }).map(String);

/** Every page by its address, `/docs/start/run/`. */
export const pages: ReadonlyMap<string, string> = new Map(
  names
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => [`/docs/${name.replace(/index\.html$/, '')}`, read(name)]),
);
