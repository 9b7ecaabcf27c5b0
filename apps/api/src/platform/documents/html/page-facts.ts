import { caps } from '../caps';
import type { PageFacts } from '../document';
import { cleanLine } from '../text/clean';
import { addressOf } from './address';
import { type Element, textOf, within } from './tree';

export type FactsOfPage = PageFacts & { title: string | null; language: string | null };

type Seen = {
  metas: Map<string, string>;
  hrefs: string[];
  jsonLd: string[];
  title: string | null;
  heading: string | null;
  language: string | null;
  base: string | null;
  canonical: string | null;
  time: string | null;
};

const mostJsonLd = 20;
const wordsThatHide = /(?:^|[\s,:])(?:noindex|none)(?:$|[\s,])/i;
const wordsThatStop = /(?:^|[\s,:])(?:nofollow|none)(?:$|[\s,])/i;

/** What a page says about itself, apart from its text. */
export function factsOf(root: Element, baseUrl?: string): FactsOfPage {
  const seen: Seen = {
    metas: new Map(),
    hrefs: [],
    jsonLd: [],
    title: null,
    heading: null,
    language: null,
    base: null,
    canonical: null,
    time: null,
  };
  for (const element of within(root)) note[element.tag]?.(seen, element);

  const base = addressOf(seen.base, baseUrl) ?? baseUrl;
  const meta = (...names: string[]) => names.map((name) => seen.metas.get(name)).find(Boolean) ?? null;
  const robots = `${seen.metas.get('robots') ?? ''},${seen.metas.get('googlebot') ?? ''}`;
  return {
    title: seen.title ?? meta('og:title') ?? seen.heading,
    language: seen.language,
    description: meta('description', 'og:description'),
    siteName: meta('og:site_name', 'application-name'),
    canonicalUrl: addressOf(seen.canonical, base),
    noindex: wordsThatHide.test(robots),
    publishedAt: momentOf(
      meta('article:published_time', 'date', 'dc.date', 'dcterms.created') ??
        publishedIn(seen.jsonLd) ??
        seen.time,
    ),
    links: wordsThatStop.test(robots) ? [] : linksOf(seen.hrefs, base),
    jsonLd: seen.jsonLd,
  };
}

const note: Record<string, (seen: Seen, element: Element) => void> = {
  html: (seen, { attributes }) => {
    seen.language ??= attributes.lang?.trim().slice(0, 2).toLowerCase() || null;
  },
  title: (seen, element) => {
    seen.title ??= cleanLine(textOf(element)) || null;
  },
  h1: (seen, element) => {
    seen.heading ??= cleanLine(textOf(element)) || null;
  },
  base: (seen, { attributes }) => {
    seen.base ??= attributes.href ?? null;
  },
  link: (seen, { attributes }) => {
    if (attributes.rel?.toLowerCase() === 'canonical') seen.canonical ??= attributes.href ?? null;
  },
  time: (seen, { attributes }) => {
    seen.time ??= attributes.datetime ?? null;
  },
  meta: (seen, { attributes }) => {
    const name = (attributes.name ?? attributes.property)?.toLowerCase();
    const content = cleanLine(attributes.content ?? '');
    if (name && content && !seen.metas.has(name)) seen.metas.set(name, content);
  },
  script: (seen, element) => {
    const text = textOf({ ...element, tag: 'data' }).trim();
    if (seen.jsonLd.length >= mostJsonLd || text.length > caps.jsonLdCharacters) return;
    if (text !== '') seen.jsonLd.push(text);
  },
  a: (seen, { attributes }) => {
    if (attributes.href && !/\bnofollow\b/i.test(attributes.rel ?? '')) seen.hrefs.push(attributes.href);
  },
};

function linksOf(hrefs: readonly string[], base: string | undefined): string[] {
  const links = new Set<string>();
  for (const href of hrefs) {
    const address = addressOf(href, base);
    if (address) links.add(address);
    if (links.size >= caps.links) break;
  }
  return [...links];
}

const published = /"datePublished"\s*:\s*"([^"]{4,40})"/;
const publishedIn = (jsonLd: readonly string[]) =>
  jsonLd.map((text) => published.exec(text)?.[1]).find(Boolean) ?? null;

function momentOf(said: string | null): string | null {
  const time = said ? Date.parse(said) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
