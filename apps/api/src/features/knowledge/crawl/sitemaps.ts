import type { Ctx } from '../../../platform/ctx';
import { readSitemap } from '../../../platform/documents';
import { EgressFailed, EgressRefused } from '../../../platform/egress';
import { parseUrl } from '../../../platform/parse-url';

const mostFiles = 50;
const mostBytes = 10 * 1024 * 1024;
/** A site that wants long pauses has as many of its lists read as fit. */
const mostMs = 5 * 60_000;

export type Wanted = {
  sitemaps: readonly string[];
  most: number;
  /** Waits until a list may be asked for. */
  pausedAt?: (address: string, signal: AbortSignal) => Promise<void>;
  signal: AbortSignal;
};

/** The pages that a site's own lists name, through lists of lists. A list that cannot be read names none. */
export async function listFromSitemaps(
  ctx: Ctx,
  { sitemaps, most, pausedAt, signal }: Wanted,
): Promise<string[]> {
  const files = new Set(sitemaps.filter((each) => parseUrl(each) !== null));
  const pages = new Set<string>();
  const until = performance.now() + mostMs;
  let read = 0;
  for (const file of files) {
    if (read++ >= mostFiles || pages.size >= most || performance.now() > until) break;
    await pausedAt?.(file, signal);
    const listed = await readOne(ctx, file, signal);
    for (const each of listed.sitemaps) if (sameHost(each, file)) files.add(each);
    for (const each of listed.pages) if (pages.size < most) pages.add(each);
  }
  return [...pages];
}

async function readOne(ctx: Ctx, address: string, signal: AbortSignal) {
  const nothing = { sitemaps: [], pages: [] };
  try {
    const { status, body } = await ctx.platform.egress.request(address, { maxBytes: mostBytes, signal });
    if (status >= 300) return nothing;
    return await readSitemap(
      ctx.platform.workshop,
      { bytes: body, baseUrl: address },
      { owner: ctx.tenantId ?? '', signal },
    );
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof EgressFailed || error instanceof EgressRefused)) throw error;
    ctx.platform.log.info('a sitemap could not be read', { error });
    return nothing;
  }
}

function sameHost(one: string, other: string): boolean {
  return parseUrl(one)?.hostname === new URL(other).hostname;
}
