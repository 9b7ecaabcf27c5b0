export type OriginFault = 'empty' | 'scheme' | 'host' | 'path' | 'wildcard' | 'credentials' | 'duplicate';

const localHosts = ['localhost', '127.0.0.1', '[::1]'];

/** What is typed, as the browser will send it; a bare host is meant as https. */
export function tidyOrigin(typed: string): string {
  const text = typed.trim();
  if (text === '' || text.includes('*')) return text;
  const address = text.includes('://') ? text : `https://${text}`;
  if (!URL.canParse(address)) return text;
  const url = new URL(address);
  const bare = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  return bare ? url.origin : text;
}

export function faultOf(typed: string): OriginFault | null {
  const text = typed.trim();
  if (text === '') return 'empty';
  if (text.includes('*')) return 'wildcard';
  const address = text.includes('://') ? text : `https://${text}`;
  if (!URL.canParse(address)) return 'host';
  return faultOfUrl(new URL(address));
}

function faultOfUrl(url: URL): OriginFault | null {
  const local = localHosts.includes(url.hostname) || url.hostname.endsWith('.localhost');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local)) return 'scheme';
  if (url.username !== '' || url.password !== '') return 'credentials';
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') return 'path';
  return local || url.hostname.includes('.') ? null : 'host';
}

/** The fault of each line, by its place; the first of two equals is right, the second is not. */
export function faultsOf(lines: string[]): (OriginFault | null)[] {
  const seen = new Set<string>();
  return lines.map((line) => {
    const fault = faultOf(line);
    if (fault !== null) return fault;
    const origin = tidyOrigin(line);
    if (seen.has(origin)) return 'duplicate';
    seen.add(origin);
    return null;
  });
}
