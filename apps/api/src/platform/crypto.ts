import { createCipheriv, createDecipheriv, createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export type VaultKey = { id: string; key: Uint8Array };

/** Where a secret lives. A sealed value opens only in the place it was sealed for. */
export type SecretPlace = { tenantId: string; rowId: string; field: string };

export type Vault = {
  seal(plaintext: string, place: SecretPlace): string;
  open(sealed: string, place: SecretPlace): string;
  needsRotation(sealed: string): boolean;
  reseal(sealed: string, place: SecretPlace): string;
};

const broken = 'This secret cannot be opened: its key is missing, it was moved, or it was changed.';

export class SealBroken extends Error {
  override readonly name = 'SealBroken';
  constructor(message = broken, options?: ErrorOptions) {
    super(message, options);
  }
}

const format = 'v1';
const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;
const keyId = /^[A-Za-z0-9_-]{1,32}$/;

export function createVault({ keys, current }: { keys: readonly VaultKey[]; current: string }): Vault {
  const ring = keyRing(keys, current);

  function seal(plaintext: string, place: SecretPlace): string {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', ring.current, nonce);
    cipher.setAAD(bindTo(place, current));
    const body = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return [format, current, nonce.toString('base64url'), body.toString('base64url')].join('.');
  }

  function open(sealed: string, place: SecretPlace): string {
    const parts = split(sealed);
    const key = ring.byId.get(parts.keyId);
    if (!key) throw new SealBroken();
    const decipher = createDecipheriv('aes-256-gcm', key, parts.nonce, { authTagLength: tagBytes });
    decipher.setAAD(bindTo(place, parts.keyId));
    decipher.setAuthTag(parts.tag);
    try {
      return Buffer.concat([decipher.update(parts.ciphertext), decipher.final()]).toString('utf8');
    } catch (cause) {
      throw new SealBroken(broken, { cause });
    }
  }

  return {
    seal,
    open,
    needsRotation: (sealed) => split(sealed).keyId !== current,
    reseal: (sealed, place) => seal(open(sealed, place), place),
  };
}

/** Takes the same time whatever differs, lengths included. */
export function sameSecret(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

/** For random tokens of 128 bits and more; never for passwords. */
export function hashToken(token: string): string {
  return digest(token).toString('base64url');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}

function keyRing(keys: readonly VaultKey[], current: string) {
  const byId = new Map<string, Uint8Array>();
  for (const { id, key } of keys) {
    if (!keyId.test(id)) throw new TypeError(`A vault key id must match ${keyId}.`);
    if (key.byteLength !== keyBytes) throw new TypeError(`Vault key "${id}" must be ${keyBytes} bytes long.`);
    if (byId.has(id)) throw new TypeError(`Vault key "${id}" is given twice.`);
    byId.set(id, key);
  }
  const currentKey = byId.get(current);
  if (!currentKey) throw new TypeError(`The current vault key "${current}" is not among the keys.`);
  return { byId, current: currentKey };
}

/** JSON keeps the parts apart: no two places share one encoding. */
function bindTo({ tenantId, rowId, field }: SecretPlace, id: string): Buffer {
  return Buffer.from(JSON.stringify([format, id, tenantId, rowId, field]), 'utf8');
}

function split(sealed: string) {
  const [version, id, nonceText, bodyText, ...rest] = sealed.split('.');
  if (version !== format || !id || !nonceText || !bodyText || rest.length > 0) throw new SealBroken();
  const nonce = canonical(nonceText);
  const body = canonical(bodyText);
  if (nonce.length !== nonceBytes || body.length < tagBytes) throw new SealBroken();
  return { keyId: id, nonce, ciphertext: body.subarray(0, -tagBytes), tag: body.subarray(-tagBytes) };
}

/** base64url decoding is lenient; one value must have one spelling. */
function canonical(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.toString('base64url') !== text) throw new SealBroken();
  return bytes;
}
