/**
 * The place, last in the body of both demo sites, where the widget's one script tag belongs.
 * It renders nothing as long as no widget is served.
 */
export function widgetSnippet(_siteKey: string | null): null {
  return null;
}
