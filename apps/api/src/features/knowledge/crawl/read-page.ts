import type { Ctx } from '../../../platform/ctx';
import type { Outcome } from '../importing/outcome';
import { readAsDocument } from '../importing/read-document';
import type { ItemRow } from '../importing/store';
import { normalAddress } from './address';
import type { Fetched } from './fetch-page';
import type { Ways } from './ways';

type Page = { item: ItemRow; fetched: Fetched; ways: Ways };

/** What the page says, unless it is another page under a second address or asks not to be found. */
export async function readPage(
  ctx: Ctx,
  { item, fetched, ways }: Page,
  signal: AbortSignal,
): Promise<Outcome> {
  const { bytes, declaredType, url, seen, robots } = fetched;
  const moved = standsFor(url, { item, ways });
  if (moved) return { ...moved, reason: 'moved', words: `The page is at ${moved.address} now.` };
  const name = new URL(url).pathname.split('/').at(-1) || 'page.html';
  const source = { bytes, name, declaredType, baseUrl: url };
  const read = await readAsDocument(ctx, { bytes: source, title: titleOf(url), url }, signal);
  if (read.kind === 'failed') return read;
  const { page, ...outcome } = read;
  const links = ways.links(page.links, url);
  const canonical = page.canonicalUrl && standsFor(page.canonicalUrl, { item, ways });
  if (canonical) {
    const words = `The page names ${canonical.address} as its address.`;
    return { ...canonical, reason: 'duplicate', words, links: [...canonical.links, ...links] };
  }
  if (page.noindex || /\b(noindex|none)\b/i.test(robots))
    return { kind: 'skipped', reason: 'noindex', words: 'The page asks not to be found.', links };
  return { ...outcome, seen: { ...outcome.seen, ...seen }, links };
}

function standsFor(url: string, { item, ways }: Pick<Page, 'item' | 'ways'>) {
  const address = normalAddress(url, item.address);
  if (!address || address === normalAddress(item.address)) return null;
  const links = ways.instead(address);
  return links.length > 0 ? { kind: 'skipped' as const, address, links } : null;
}

function titleOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  return `${hostname}${pathname}`;
}
