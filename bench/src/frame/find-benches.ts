import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Bench } from './bench';

const source = new URL('../', import.meta.url);

export function benchNames(folder: string): string[] {
  const path = fileURLToPath(new URL(`${folder}/`, source));
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

export async function loadBench(folder: string, name: string): Promise<Bench> {
  const module: { bench?: Bench } = await import(new URL(`${folder}/${name}.ts`, source).href);
  if (module.bench?.name !== name)
    throw new Error(`${folder}/${name}.ts must export a bench named "${name}".`);
  return module.bench;
}
