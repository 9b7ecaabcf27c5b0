import { TaskTrouble } from '../../workshop/errors';
import type { Sitemap, SitemapInput } from './sitemap-task';

type Reader = {
  run(
    task: 'read-sitemap',
    input: () => Promise<SitemapInput>,
    options: { timeoutMs: number; owner: string; signal: AbortSignal },
  ): Promise<Sitemap>;
};
type Given = { bytes: Uint8Array; baseUrl: string };

const timeoutMs = 20_000;

/** What a site's own list names; one that cannot be read names nothing. */
export async function readSitemap(
  workshop: Reader,
  { bytes, baseUrl }: Given,
  options: { owner: string; signal: AbortSignal },
): Promise<Sitemap> {
  const input = async () => ({ baseUrl, bytes: new Uint8Array(bytes).buffer });
  return workshop.run('read-sitemap', input, { timeoutMs, ...options }).catch((error: unknown) => {
    if (error instanceof TaskTrouble) return { pages: [], sitemaps: [] };
    throw error;
  });
}
