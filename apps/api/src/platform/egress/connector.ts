import { lookup as systemLookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { isPublicAddress } from './address';
import { EgressFailed, EgressRefused } from './errors';
import type { Guard } from './guard';

export type ResolvedAddress = { address: string; family: number };
export type Resolver = (hostname: string) => Promise<readonly ResolvedAddress[]>;

export const systemResolver: Resolver = (hostname) => systemLookup(hostname, { all: true, verbatim: true });

/**
 * The socket dials exactly the answer that was checked: there is no second look-up between check and
 * connect, so a name that changes its answer gains nothing.
 */
export function createConnector(options: {
  guard: Guard;
  resolver: Resolver;
  connectTimeoutMs: number;
}): buildConnector.connector {
  const { guard, resolver, connectTimeoutMs: timeout } = options;
  const connect = {
    vetted: buildConnector({ timeout, lookup: lookupBy(resolver, isPublicAddress) }),
    opened: buildConnector({ timeout, lookup: lookupBy(resolver, () => true) }),
  };

  return (endpoint, callback) => {
    let admission: keyof typeof connect;
    try {
      admission = guard.admit(endpoint);
    } catch (error) {
      callback(error instanceof Error ? error : new EgressFailed('connect', { cause: error }), null);
      return;
    }
    connect[admission](endpoint, callback);
  };
}

/** One forbidden address among the answers spoils them all. */
function lookupBy(resolver: Resolver, isAllowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    const answer = async () => {
      const addresses = await resolver(hostname);
      const [first] = addresses;
      if (!first) throw new EgressFailed('dns');
      if (!addresses.every(({ address }) => isAllowed(address))) throw new EgressRefused('address');
      return { addresses: [...addresses], first };
    };
    answer().then(
      ({ addresses, first }) =>
        options.all ? callback(null, addresses) : callback(null, first.address, first.family),
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
}
