const algorithm = { name: 'HMAC', hash: 'SHA-256' } as const;

export function importKey(secret: Uint8Array<ArrayBuffer>, use: 'sign' | 'verify'): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', secret, algorithm, false, [use]);
}

export async function sign(secret: Uint8Array<ArrayBuffer>, text: string): Promise<Uint8Array> {
  const key = await importKey(secret, 'sign');
  return new Uint8Array(await crypto.subtle.sign(algorithm, key, new TextEncoder().encode(text)));
}

/** Takes as long for a wrong signature as for the right one. */
export async function verify(
  secret: Uint8Array<ArrayBuffer>,
  text: string,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const key = await importKey(secret, 'verify');
  return crypto.subtle.verify(algorithm, key, signature, new TextEncoder().encode(text));
}
