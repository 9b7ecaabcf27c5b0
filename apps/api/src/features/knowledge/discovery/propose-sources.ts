import { isInScope, normalAddress } from '../crawl/address';
import type { Discovery } from './schemas';

type Proposed = Discovery['sources'][number];

/** Parts of a site that visitors ask about most. */
const useful =
  /\b(faqs?|help|support|docs?|documentation|guides?|knowledge|pricing|prices|preise|rooms?|zimmer|products?|shop|services?|leistungen|about|ueber-uns|contact|kontakt|terms|agb|shipping|returns|policies|policy|menu|hilfe|ayuda|aide|blog)\b/i;
const mostParts = 8;

/** The whole site first, then its parts by what they are likely to answer and how much is in them. */
export function proposeSources(front: string, addresses: readonly string[]): Proposed[] {
  const site = { url: front, include: [], exclude: [] };
  const pages = [...new Set(addresses.flatMap((each) => normalAddress(each, front) ?? []))].filter((each) =>
    isInScope(each, site),
  );
  const { hostname } = new URL(front);
  const whole: Proposed = {
    kind: 'site',
    name: hostname,
    url: front,
    include: [],
    pages: pages.length || null,
    sample: pages.slice(0, 5),
  };
  return [whole, ...partsOf(front, pages)];
}

function partsOf(front: string, pages: readonly string[]): Proposed[] {
  const bySection = new Map<string, string[]>();
  for (const page of pages) {
    const section = sectionOf(page);
    if (section) bySection.set(section, [...(bySection.get(section) ?? []), page]);
  }
  return [...bySection]
    .map(([section, within]) => partOf(front, section, within))
    .filter(({ name, pages: count }) => useful.test(name) || (count ?? 0) >= 3)
    .sort((one, other) => worth(other) - worth(one))
    .slice(0, mostParts);
}

/** Sites in several languages begin their paths with them: `/de/zimmer/see` is of `de/zimmer`. */
const language = /^[a-z]{2}(?:[-_][a-z]{2})?$/i;

function sectionOf(page: string): string {
  const [first = '', second = ''] = new URL(page).pathname.split('/').slice(1);
  return language.test(first) && second !== '' ? `${first}/${second}` : first;
}

function nameOf(section: string): string {
  const [first = '', second] = section.split('/');
  if (second) return `${readable(second)} (${first.toLowerCase()})`;
  return language.test(first) ? first.toLowerCase() : readable(first);
}

function partOf(front: string, section: string, within: readonly string[]): Proposed {
  const name = nameOf(section);
  const [only] = within;
  if (only && within.length === 1)
    return { kind: 'page', name, url: only, include: [], pages: 1, sample: [only] };
  const include = [`/${section}`, `/${section}/*`];
  return {
    kind: 'site',
    name,
    url: new URL(`/${section}`, front).href,
    include,
    pages: within.length,
    sample: within.slice(0, 5),
  };
}

function worth({ name, pages }: Proposed): number {
  return (useful.test(name) ? 1000 : 0) + Math.min(pages ?? 0, 500);
}

export function readable(segment: string): string {
  const words = decoded(segment)
    .replace(/\.[a-z]{2,5}$/i, '')
    .replaceAll(/[-_+]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // half of an escaped letter is shown as it stands
  }
}
