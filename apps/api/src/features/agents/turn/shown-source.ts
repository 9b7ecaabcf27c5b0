import type { Source } from '@parley/shared/message';
import { messageLimits } from '@parley/shared/message-limits';
import type { Evidence, TenantCtx } from './types';

/** What a visitor sees of where an answer comes from. */
export function shownSource({ platform }: TenantCtx, { title, text, url }: Evidence): Source {
  const address = url && openable(url, platform.publicUrl);
  return {
    title: title.slice(0, 200),
    quote: text.slice(0, messageLimits.quoteLength),
    ...(address && { url: atWords(address, text) }),
  };
}

/** Https, or a page of this server, which is without TLS on one’s own machine. */
function openable(url: string, publicUrl: string): string | null {
  const here = new URL(publicUrl).origin;
  if (url.startsWith('https://') || url.startsWith('/')) return url;
  return url.startsWith(`${here}/`) ? url.slice(here.length) : null;
}

const longestUrl = 2000;

/** At the words themselves, where a browser knows how; others open the page. An address with a place of its own keeps it. */
function atWords(url: string, quote: string): string {
  const words = quote.split('\n').map(plainWords).find(areTelling);
  if (!words || url.includes('#') || /\.pdf($|\?)/i.test(url)) return url;
  const start = encodeURIComponent(words.slice(0, 6).join(' ')).replaceAll('-', '%2D');
  const place = `${url}#:~:text=${start}`;
  return place.length <= longestUrl ? place : url;
}

/** As a page shows them: without the signs of Markdown around them. */
const plainWords = (line: string) =>
  line
    .replace(/^[\s#>*\-|]+|[*_`|]|\p{Cs}/gu, '')
    .split(/\s+/)
    .filter(Boolean);
const areTelling = (words: readonly string[]) => words.length >= 3 || (words[0]?.length ?? 0) >= 8;
