const maxLength = 253;

/**
 * An origin in the one form browsers send it: scheme, host, port. No path, no wildcard.
 * Plain http is for a site under development on the own machine only.
 */
export function normalizeOrigin(given: string): string | null {
  let url: URL;
  try {
    url = new URL(given.includes('://') ? given : `https://${given}`);
  } catch {
    return null;
  }
  const bare = (url.pathname === '/' || url.pathname === '') && !url.search && !url.hash && !url.username;
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isOwnMachine(url.hostname));
  const named = url.hostname.length <= maxLength && !url.hostname.includes('*') && url.hostname !== '';
  return bare && secure && named ? url.origin : null;
}

function isOwnMachine(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname === '127.0.0.1' ||
    hostname === '[::1]' ||
    hostname.endsWith('.localhost')
  );
}

const ownMachine = ['localhost', '127.0.0.1', '[::1]'];

/** The origins a page of this server has: one, or each name of the own machine. */
export function originsServed(publicUrl: string): string[] {
  const { protocol, hostname, port, origin } = new URL(publicUrl);
  if (!ownMachine.includes(hostname)) return [origin];
  return ownMachine.map((name) => new URL(`${protocol}//${name}${port && `:${port}`}`).origin);
}
