import { isIP } from 'node:net';
import { domainToUnicode } from 'node:url';
import { parseUrl } from '../parse-url';
import { EgressRefused } from './errors';

const maxUrlLength = 8192;
const control = /\p{Cc}/u;
const head = /^([a-z][a-z\d+.-]*):\/\/([^/?#\\]+)(?=[/?#]|$)/i;
const hostAndPort = /^(\[[^\]]*\]|[^:]*)(?::([1-9]\d{0,4}))?$/;
const upperCase = /[A-Z]/g;

/**
 * URL parsers disagree about odd spellings, and a guard that reads a host otherwise than the person (or the
 * next program) did is no guard. Only the one plain spelling of a host passes.
 */
export function parseTarget(raw: string | URL): URL {
  const text = raw instanceof URL ? raw.href : raw;
  if (text.length > maxUrlLength || control.test(text)) throw new EgressRefused('malformed');

  const [, scheme, authority] = head.exec(text) ?? [];
  if (scheme === undefined || authority === undefined) throw new EgressRefused('malformed');
  if (!['http', 'https'].includes(scheme.toLowerCase())) throw new EgressRefused('scheme');
  if (authority.includes('@')) throw new EgressRefused('credentials');
  const url = parseUrl(text);
  if (!url) throw new EgressRefused('malformed');
  const host = hostAndPort.exec(authority)?.[1];
  if (host === undefined || !isPlain(host, url.hostname)) throw new EgressRefused('notation');
  url.hash = '';
  return url;
}

function isPlain(written: string, parsed: string): boolean {
  const lower = written.replace(upperCase, (letter) => letter.toLowerCase());
  if (lower.endsWith('.')) return false;
  if (lower === parsed) return true;
  return isIP(parsed) === 0 && domainToUnicode(parsed) === lower;
}
