import { ParleyError } from '../errors';
import { toBase64Url } from './base64';
import { sign } from './hmac';

/** Who the visitor is, as your own sign-in knows them. */
export type IdentityClaims = {
  /** Your own, unchanging id of the person. */
  userId: string;
  name?: string;
  email?: string;
  phone?: string;
  /** Further details, kept with the contact. */
  fields?: Record<string, string>;
};

export type SignIdentityOptions = {
  /** The identity secret of your messenger. It never leaves your server. */
  secret: string;
  /** How long the token holds: an hour, unless said otherwise; 24 hours at most. */
  expiresInSeconds?: number;
};

const encoder = new TextEncoder();
const hourSeconds = 3600;
const longestSeconds = 24 * hourSeconds;

/** Signs what `identity` of `createParley` hands to Parley: a JSON Web Token by HMAC-SHA256. */
export async function signIdentityToken(
  { userId, ...claims }: IdentityClaims,
  { secret, expiresInSeconds = hourSeconds }: SignIdentityOptions,
): Promise<string> {
  if (userId === '' || secret === '') {
    throw new ParleyError('A user id and the identity secret are needed.', { code: 'invalid' });
  }
  if (!(expiresInSeconds > 0 && expiresInSeconds <= longestSeconds)) {
    throw new ParleyError('An identity token holds for 24 hours at most.', { code: 'invalid' });
  }
  const now = Math.floor(Date.now() / 1000);
  const payload = { ...claims, sub: userId, iat: now, exp: now + Math.floor(expiresInSeconds) };
  const body = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(payload)}`;
  return `${body}.${toBase64Url(await sign(encoder.encode(secret), body))}`;
}

const encode = (value: unknown) => toBase64Url(encoder.encode(JSON.stringify(value)));
