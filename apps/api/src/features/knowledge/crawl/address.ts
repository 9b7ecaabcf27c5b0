import { parseUrl } from '../../../platform/parse-url';

/** Says who sent the visitor, not what is shown. */
const tracking =
  /^(utm_.*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|mc_[ce]id|igshid|yclid|_hs(enc|mi)|ref_src|twclid)$/i;
const indexFile = /\/(index|default)\.(html?|php|aspx?)$/i;
const longest = 2000;

/** One form for the addresses that mean the same page; null for what no page can be at. */
export function normalAddress(address: string, base?: string): string | null {
  const url = parseUrl(address, base);
  if (!url) return null;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (url.username || url.password) return null;
  url.hash = '';
  url.pathname = url.pathname.replaceAll(/\/{2,}/g, '/').replace(indexFile, '/');
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name));
  url.search = kept.length > 0 ? `?${new URLSearchParams(kept)}` : '';
  return url.href.length <= longest ? url.href : null;
}

/** What else is linked from pages and is read. */
const readable = /\.(html?|xhtml|php\d?|aspx?|jsp|cgi|md|txt|pdf|docx|xlsx|csv)$/i;
const extension = /\.[a-z\d]{1,5}$/i;

export type Scope = { url: string; include: readonly string[]; exclude: readonly string[] };

/** Below the site's host, with or without its `www.`, and within its patterns. */
export function isInScope(address: string, { url, include, exclude }: Scope): boolean {
  const { hostname, pathname, search } = new URL(address);
  if (bare(hostname) !== bare(new URL(url).hostname)) return false;
  const last = pathname.slice(pathname.lastIndexOf('/'));
  if (extension.test(last) && !readable.test(last)) return false;
  const path = `${pathname}${search}`;
  if (exclude.some((pattern) => matches(path, pattern))) return false;
  return include.length === 0 || include.some((pattern) => matches(path, pattern));
}

function bare(hostname: string): string {
  return hostname.replace(/^www\./, '');
}

/** `/docs/*`, `*.pdf`: a star stands for anything, and a pattern without one for what begins so. */
export function matches(path: string, pattern: string): boolean {
  const parts = pattern.split('*');
  if (parts.length === 1) return path.startsWith(pattern);
  const [first = '', ...rest] = parts;
  const last = rest.pop() ?? '';
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}
