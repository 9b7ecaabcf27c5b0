import type { FoundLink } from '../importing/outcome';
import type { ItemRow } from '../importing/store';
import type { SiteSettings } from '../sources/schemas';
import { isInScope, normalAddress } from './address';

export type Crawl = { settings: SiteSettings; whole: boolean };

export type Ways = {
  /** Which of a page's links are followed. */
  links(links: readonly string[], base: string): FoundLink[];
  /** The page that stands for this one: it moved there, or names it as its address. Nothing if that is elsewhere. */
  instead(address: string): FoundLink[];
};

export function waysFrom({ settings, whole }: Crawl, { depth, address }: ItemRow): Ways {
  const deeper = whole && settings.by !== 'sitemap' && depth < settings.maxDepth;
  return {
    links: (links, base) =>
      deeper ? linksOf(links, { settings, depth: depth + 1, base, except: address }) : [],
    instead: (other) => (whole ? linksOf([other], { settings, depth, except: address }) : []),
  };
}

/** The settings may have changed since it was found. Where a source begins is always read: it leads to the rest. */
export function isWanted({ address, depth }: ItemRow, settings: SiteSettings): boolean {
  const deepest = settings.by === 'links' ? settings.maxDepth : Math.max(settings.maxDepth, 1);
  return depth === 0 || (depth <= deepest && isInScope(address, settings));
}

type Bounds = { settings: SiteSettings; depth: number; base?: string; except?: string };

export function linksOf(
  addresses: readonly string[],
  { settings, depth, base, except }: Bounds,
): FoundLink[] {
  const found = new Set<string>();
  for (const each of addresses) {
    const address = normalAddress(each, base);
    if (address && address !== except && isInScope(address, settings)) found.add(address);
  }
  return [...found].map((address) => ({ address, depth }));
}
