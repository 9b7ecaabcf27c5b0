import { createHmac } from 'node:crypto';
import { type JWTPayload, type JWTVerifyOptions, jwtVerify, SignJWT, errors as vendor } from 'jose';
import type { SigningSecrets } from './secrets';

export type Claims = JWTPayload;
export type Reading = { now: Date; graceSeconds?: number };
type Signing = { issuedAt: Date; expiresAt: Date };

/** Signed notes of this server to itself: whoever holds one cannot change it. */
export type Tokens = {
  sign(claims: Claims, times: Signing): Promise<string>;
  /** Null for whatever this server did not sign for this purpose, or is over for longer than the grace. */
  read(token: string, reading: Reading): Promise<Claims | null>;
};

/** One purpose, one key: a token made for one thing is worth nothing for another. */
export function createTokens({ secrets, purpose }: { secrets: SigningSecrets; purpose: string }): Tokens {
  const keyOf = (secret: string) => createHmac('sha256', secret).update(`parley token: ${purpose}`).digest();
  const keys = secrets.map(keyOf);
  return {
    sign: (claims, { issuedAt, expiresAt }) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuedAt(issuedAt)
        .setExpirationTime(expiresAt)
        .sign(keyOf(secrets[0])),
    async read(token, { now, graceSeconds = 0 }) {
      for (const key of keys) {
        const claims = await verified(token, key, { currentDate: now, clockTolerance: graceSeconds });
        if (claims) return claims;
      }
      return null;
    },
  };
}

const skewSeconds = 30;

/** Reads a token that somebody else, whose clock may be a little off, signed with a secret we share. */
export async function readSharedToken(
  token: string,
  { secret, now }: { secret: string; now: Date },
): Promise<Claims | null> {
  const options = { currentDate: now, clockTolerance: skewSeconds };
  const claims = await verified(token, Buffer.from(secret, 'utf8'), options);
  return claims && (claims.exp ?? 0) * 1000 > now.getTime() ? claims : null;
}

async function verified(token: string, key: Uint8Array, options: JWTVerifyOptions): Promise<Claims | null> {
  try {
    const { payload } = await jwtVerify(token, key, {
      ...options,
      algorithms: ['HS256'],
      requiredClaims: ['exp'],
    });
    return payload;
  } catch (error) {
    if (error instanceof vendor.JOSEError) return null;
    throw error;
  }
}
