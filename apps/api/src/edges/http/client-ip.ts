import type { IncomingMessage } from 'node:http';

/** The nearest hop that is not one of our own proxies. Without proxies, what a client claims is ignored. */
export function clientIp(
  incoming: Pick<IncomingMessage, 'headers' | 'socket'>,
  trustedProxies: number,
): string {
  const direct = incoming.socket.remoteAddress ?? '0.0.0.0';
  if (trustedProxies === 0) return direct;
  const claimed = String(incoming.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((hop) => hop.trim())
    .filter(Boolean);
  return claimed.at(-trustedProxies) ?? claimed[0] ?? direct;
}
