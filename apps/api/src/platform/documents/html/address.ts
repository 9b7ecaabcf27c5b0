import { parseUrl } from '../../parse-url';

/** Of a page on the web, without the place on it; null for every other kind. */
export function addressOf(said: string | null, base: string | undefined): string | null {
  const url = said ? parseUrl(said, base) : null;
  if (!url) return null;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.hash = '';
  return url.href;
}
