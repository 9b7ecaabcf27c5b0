type Link = { href: string; target?: string; rel?: string };

/** Out to https, or anywhere on this site. */
export function linkTo(url: string): Link | null {
  if (!URL.canParse(url, location.href)) return null;
  const { href, origin, protocol } = new URL(url, location.href);
  if (origin === location.origin) return { href };
  return protocol === 'https:' ? { href, target: '_blank', rel: 'noopener noreferrer' } : null;
}
