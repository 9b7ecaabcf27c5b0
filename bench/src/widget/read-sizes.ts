import { readFile } from 'node:fs/promises';

export type Sizes = { loaderGzipBytes: number; panelGzipBytes: number; allGzipBytes: number };

/** What the build weighed: what a browser fetches at once, when idle, and in all. */
export async function readSizes(): Promise<Sizes> {
  const file = new URL('../../../packages/widget/dist/sizes.json', import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as Sizes;
}
