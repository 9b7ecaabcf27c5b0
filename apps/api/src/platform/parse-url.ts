/**
 * Null for what is no address. Not by `URL.canParse`: in Node 20 and 22 it begins to refuse addresses like
 * https://münchen.de once it has been called some thousand times.
 */
export function parseUrl(said: string, base?: string | URL): URL | null {
  try {
    return new URL(said, base);
  } catch {
    return null;
  }
}
