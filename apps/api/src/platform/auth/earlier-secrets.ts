import { createHash } from 'node:crypto';
import {
  makeSignature,
  parseEnvelope,
  type SecretConfig,
  symmetricDecrypt,
  symmetricEncrypt,
} from 'better-auth/crypto';
import { sameSecret } from '../crypto';
import type { SigningSecrets } from '../secrets';

/** Each has a name made from itself, so that it stays the same whatever list it stands in. */
export function withVersions(secrets: SigningSecrets) {
  return secrets.map((value) => ({ version: versionOf(value), value }));
}

function versionOf(secret: string): number {
  return createHash('sha256').update(`parley secret: ${secret}`).digest().readUIntBE(0, 6);
}

/** The same headers, their cookies signed with the current secret where an earlier one had signed; null where none had. */
export async function signedAnew(
  headers: Headers | undefined,
  [current, ...earlier]: SigningSecrets,
): Promise<Headers | null> {
  const cookies = headers?.get('cookie');
  if (!headers || !cookies || earlier.length === 0) return null;
  const renewed = await Promise.all(cookies.split('; ').map((pair) => renew(pair, current, earlier)));
  const result = new Headers(headers);
  result.set('cookie', renewed.join('; '));
  return result;
}

async function renew(pair: string, current: string, earlier: readonly string[]): Promise<string> {
  const [, name = '', text = '', signature = ''] = /^([^=]+)=(.+)\.([^.]+)$/.exec(pair) ?? [];
  if (!name) return pair;
  const [value, given] = [decoded(text), decoded(signature)];
  for (const secret of earlier) {
    if (!sameSecret(given, await makeSignature(value, secret))) continue;
    return `${name}=${encodeURIComponent(`${value}.${await makeSignature(value, current)}`)}`;
  }
  return pair;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What is encrypted with an earlier secret, encrypted with the current one; null for what is so already. */
export async function encryptedAnew(stored: string, key: string | SecretConfig): Promise<string | null> {
  if (typeof key === 'string' || parseEnvelope(stored)?.version === key.currentVersion) return null;
  return symmetricEncrypt({ key, data: await symmetricDecrypt({ key, data: stored }) });
}
