import type { Ctx } from '../../../platform/ctx';
import type { FoundLink, Outcome } from '../importing/outcome';
import type { ItemRow } from '../importing/store';
import { SiteSettings } from '../sources/schemas';
import type { SourceRow } from '../sources/store';
import { fetchPage } from './fetch-page';
import { createPace } from './politeness';
import { readPage } from './read-page';
import { robotsOf } from './site-robots';
import { listFromSitemaps, type Wanted } from './sitemaps';
import { isWanted, linksOf, waysFrom } from './ways';

/** Reads pages of one site at the pace it asks for, and finds its other pages on the way. */
export function crawlerFor(ctx: Ctx, source: SourceRow) {
  const settings = SiteSettings.strip().parse(source.settings);
  const crawl = { settings, whole: source.kind === 'site' };
  const robotsAt = robotsOf(ctx);
  const pace = createPace(ctx.platform.hostPace);
  const pausedAt = async (address: string, signal: AbortSignal) => {
    const robots = await robotsAt(address, signal);
    const delayMs = 'unreachable' in robots ? null : robots.delayMs;
    await pace(address, Math.max(delayMs ?? 0, 1000 / settings.perSecond), signal);
  };
  const allowsAt = async (address: string, signal: AbortSignal) => {
    const robots = await robotsAt(address, signal);
    return 'unreachable' in robots || robots.allows(address);
  };

  return async (item: ItemRow, signal: AbortSignal): Promise<Outcome> => {
    if (crawl.whole && !isWanted(item, settings)) return notWanted;
    const robots = await robotsAt(item.address, signal);
    if ('unreachable' in robots) return { kind: 'failed', reason: 'robots', words: robots.unreachable };
    if (!robots.allows(item.address)) return refused;
    await pausedAt(item.address, signal);
    const fetched = await fetchPage(ctx, item, signal);
    const leads = item.depth === 0 && crawl.whole;
    const given = { settings, sitemaps: robots.sitemaps, pausedAt, signal };
    const named = leads ? await seeds(ctx, given) : [];
    if (fetched.kind !== 'fetched') return withLinks(fetched, named);
    if (!(await allowsAt(fetched.url, signal))) return withLinks(refused, named);
    const outcome = await readPage(ctx, { item, fetched, ways: waysFrom(crawl, item) }, signal);
    return withLinks(outcome, named);
  };
}

const refused = {
  kind: 'skipped',
  reason: 'robots',
  words: "The site's robots.txt asks not to read this page.",
} as const;

const notWanted = {
  kind: 'skipped',
  reason: 'out-of-scope',
  words: 'The settings of this source leave this page out.',
} as const;

type Seeds = Pick<Wanted, 'sitemaps' | 'pausedAt' | 'signal'> & { settings: SiteSettings };

async function seeds(ctx: Ctx, { settings, sitemaps, ...given }: Seeds): Promise<FoundLink[]> {
  if (settings.by === 'links') return [];
  const named = sitemaps.length > 0 ? sitemaps : [new URL('/sitemap.xml', settings.url).href];
  const addresses = await listFromSitemaps(ctx, { ...given, sitemaps: named, most: settings.maxPages });
  return linksOf(addresses, { settings, depth: 1 });
}

function withLinks(outcome: Outcome, named: readonly FoundLink[]): Outcome {
  if (outcome.kind === 'failed' || outcome.kind === 'gone' || named.length === 0) return outcome;
  return { ...outcome, links: [...named, ...(outcome.links ?? [])] };
}
