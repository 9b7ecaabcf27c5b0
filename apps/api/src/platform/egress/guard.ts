import { isIP } from 'node:net';
import { isPublicAddress } from './address';
import { EgressRefused } from './errors';

export type Endpoint = { protocol: string; hostname: string; port: string };

/** `vetted`: its address must be public. `opened`: named by the operator, host and port. */
export type Admission = 'vetted' | 'opened';
export type Guard = { admit(endpoint: Endpoint): Admission };

const localNames =
  /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|arpa|onion|invalid|test)$/;
const openedEntry = /^(\[[\da-f:.]+\]|[a-z\d.-]+):([1-9]\d{0,4})$/;

export function createGuard({ ports, allow }: { ports: readonly number[]; allow: readonly string[] }): Guard {
  const opened = new Set(allow.map(parseOpened));

  return {
    admit({ protocol, hostname, port }) {
      if (protocol !== 'http:' && protocol !== 'https:') throw new EgressRefused('scheme');
      const host = withoutBrackets(hostname.toLowerCase());
      const portNumber = port === '' ? defaultPort(protocol) : Number(port);
      if (opened.has(endpointKey(host, portNumber))) return 'opened';
      if (!ports.includes(portNumber)) throw new EgressRefused('port');
      if (isIP(host) === 0) checkName(host);
      else if (!isPublicAddress(host)) throw new EgressRefused('address');
      return 'vetted';
    },
  };
}

/** A name without a dot is completed by the machine's own search domain. */
function checkName(host: string): void {
  if (!host.includes('.') || host.endsWith('.') || localNames.test(host)) throw new EgressRefused('host');
}

function parseOpened(entry: string): string {
  const [, host, port] = openedEntry.exec(entry.toLowerCase()) ?? [];
  if (host === undefined || Number(port) > 65_535) {
    throw new TypeError(`An opened egress target must be host:port, not "${entry}".`);
  }
  return endpointKey(withoutBrackets(host), Number(port));
}

function defaultPort(protocol: string): number {
  return protocol === 'https:' ? 443 : 80;
}

function endpointKey(host: string, port: number): string {
  return `${host} ${port}`;
}

function withoutBrackets(host: string): string {
  return host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
}
