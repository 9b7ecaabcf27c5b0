import { createHmac } from 'node:crypto';
import { sameSecret } from './crypto';

/** Signatures that make an address a key: whoever was given it may open what it names, and nothing else. */
export type Capabilities = {
  sign(...parts: readonly string[]): string;
  holds(signature: string, ...parts: readonly string[]): boolean;
};

export function createCapabilities({ secret, purpose }: { secret: string; purpose: string }): Capabilities {
  const key = createHmac('sha256', secret).update(`parley capability: ${purpose}`).digest();
  const sign = (...parts: readonly string[]) =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');
  return { sign, holds: (signature, ...parts) => sameSecret(signature, sign(...parts)) };
}
