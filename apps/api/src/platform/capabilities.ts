import { createHmac } from 'node:crypto';
import { sameSecret } from './crypto';
import type { SigningSecrets } from './secrets';

/** Signatures that make an address a key: whoever was given it may open what it names, and nothing else. */
export type Capabilities = {
  sign(...parts: readonly string[]): string;
  holds(signature: string, ...parts: readonly string[]): boolean;
};

type Given = { secrets: SigningSecrets; purpose: string };

export function createCapabilities({ secrets: [current, ...earlier], purpose }: Given): Capabilities {
  const signWith = (secret: string) => {
    const key = createHmac('sha256', secret).update(`parley capability: ${purpose}`).digest();
    return (parts: readonly string[]) =>
      createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');
  };
  const sign = signWith(current);
  const signs = [sign, ...earlier.map(signWith)];
  return {
    sign: (...parts) => sign(parts),
    holds: (signature, ...parts) => signs.some((signed) => sameSecret(signature, signed(parts))),
  };
}
