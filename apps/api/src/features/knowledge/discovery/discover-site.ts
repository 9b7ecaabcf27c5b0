import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { DocumentUnreadable, readDocument } from '../../../platform/documents';
import { EgressFailed, EgressRefused } from '../../../platform/egress';
import { Conflict, Invalid } from '../../../platform/errors';
import { isInScope, normalAddress } from '../crawl/address';
import { robotsOf } from '../crawl/site-robots';
import { listFromSitemaps } from '../crawl/sitemaps';
import { proposeProfile } from './propose-profile';
import { proposeSources } from './propose-sources';
import { proposeTopics } from './propose-topics';
import type { DiscoverSite, Discovery } from './schemas';

const timeMs = 20_000;
/** A site that is slow to list its pages is proposed by what its front page links. */
const listMs = 8000;
const mostListed = 2000;
const mostRead = 6;
const telling =
  /(about|ueber|über|contact|kontakt|impressum|imprint|faq|help|hours|opening|services|pricing|rooms|products)/i;

/** Proposes who the business is and what to import, from its website alone. Nothing is stored. */
export async function discoverSite(ctx: Ctx, { url }: DiscoverSite): Promise<Discovery> {
  authorize(ctx, 'knowledge:write');
  const signal = AbortSignal.timeout(timeMs);
  const robots = await robotsOf(ctx)(url, signal).catch(tooSlow);
  if ('unreachable' in robots) throw new Invalid(robots.unreachable);
  if (!robots.allows(url)) throw new Conflict("The site's robots.txt asks not to read it.");
  const front = await look(ctx, url, signal);
  const named = robots.sitemaps.length > 0 ? robots.sitemaps : [new URL('/sitemap.xml', front.url).href];
  const listed = (await listAll(ctx, named, signal)).filter(robots.allows);
  const addresses = listed.length > 0 ? listed : front.links;
  const others = await lookAtOthers(ctx, {
    front,
    addresses: [...front.links, ...listed],
    allows: robots.allows,
    signal,
  });
  const pages = [front, ...others];
  return {
    url: front.url,
    profile: proposeProfile(pages),
    sources: proposeSources(front.url, [front.url, ...addresses]),
    topics: proposeTopics(pages),
    read: pages.map(({ url: address, title }) => ({ url: address, title })),
  };
}

function tooSlow(error: unknown): never {
  if (!isTimeout(error)) throw error;
  throw new Invalid('The site takes too long to answer.', { cause: error });
}

const isTimeout = (error: unknown) => error instanceof DOMException && error.name === 'TimeoutError';

async function listAll(ctx: Ctx, sitemaps: readonly string[], signal: AbortSignal): Promise<string[]> {
  const soon = AbortSignal.any([signal, AbortSignal.timeout(listMs)]);
  try {
    return await listFromSitemaps(ctx, { sitemaps, most: mostListed, signal: soon });
  } catch (error) {
    if (!isTimeout(error)) throw error;
    ctx.platform.log.info('a site was too slow to list its pages', { error });
    return [];
  }
}

type Page = Awaited<ReturnType<typeof look>>;

async function look(ctx: Ctx, address: string, signal: AbortSignal) {
  const { body, url, headers, status } = await ask(ctx, address, signal);
  if (status >= 300) throw new Invalid(`The site answers with status ${status}.`);
  const declaredType = [headers['content-type']].flat()[0] ?? 'text/html';
  const source = { bytes: body, name: 'page.html', declaredType, baseUrl: url };
  const read = await readDocument(ctx.platform.workshop, source, { owner: ctx.tenantId ?? '', signal });
  const { links = [], jsonLd = [], siteName = null, description = null, ...rest } = read;
  return { ...rest, links, jsonLd, siteName, description, url };
}

async function ask({ platform }: Ctx, address: string, signal: AbortSignal) {
  try {
    return await platform.egress.request(address, {
      signal,
      contentTypes: ['text/*', 'application/xhtml+xml'],
    });
  } catch (error) {
    if (error instanceof EgressFailed) throw new Invalid(error.message, { cause: error });
    throw error;
  }
}

type Others = { front: Page; addresses: string[]; allows(address: string): boolean; signal: AbortSignal };

/** A few pages that say most of a business. One that cannot be read is passed over: nothing depends on it. */
async function lookAtOthers(ctx: Ctx, { front, addresses, allows, signal }: Others): Promise<Page[]> {
  const site = { url: front.url, include: [], exclude: [] };
  const wanted = new Set(addresses.flatMap((each) => normalAddress(each, front.url) ?? []));
  const chosen = [...wanted]
    .filter((each) => each !== front.url && telling.test(each) && isInScope(each, site) && allows(each))
    .slice(0, mostRead);
  const pages: Page[] = [];
  for (const address of chosen) {
    const page = await look(ctx, address, signal).catch(passOver);
    if (page) pages.push(page);
    if (signal.aborted) break;
  }
  return pages;
}

function passOver(error: unknown): null {
  if (error instanceof Invalid || error instanceof EgressRefused || error instanceof DocumentUnreadable)
    return null;
  throw error;
}
