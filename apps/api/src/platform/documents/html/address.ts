/** Of a page on the web, without the place on it; null for every other kind. */
export function addressOf(said: string | null, base: string | undefined): string | null {
  if (!said || !URL.canParse(said, base)) return null;
  const url = new URL(said, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.hash = '';
  return url.href;
}
