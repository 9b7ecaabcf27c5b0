/** The one script tag of both demo sites, as any site would have it. */
export function widgetSnippet(siteKey: string | null) {
  if (siteKey === null) return null;
  return <script async src="/widget.js" data-site-key={siteKey} />;
}
