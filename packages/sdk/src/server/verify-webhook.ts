import { ParleyError } from '../errors';
import { fromBase64 } from './base64';
import { verify } from './hmac';

export type WebhookRequest = {
  /** The body as it came, before anything parsed it. */
  body: string;
  /** Of a `Request`, of Node, or a plain record. */
  headers: Headers | Record<string, string | string[] | undefined>;
};

export type VerifyWebhookOptions = {
  /** The endpoint's secret, `whsec_…`. */
  secret: string;
  /** How far the sender's clock may be from yours: five minutes, unless said otherwise. */
  toleranceSeconds?: number;
};

/** A webhook that was really sent, just now, by whoever knows the secret. */
export type Webhook = { id: string; sentAt: Date; payload: unknown };

const secretPrefix = 'whsec_';
const defaultToleranceSeconds = 300;

/**
 * Checks a webhook of Parley by the Standard Webhooks scheme and parses it. Throws a `ParleyError`
 * with the code `unauthenticated` for everything that is forged, too old or not whole. Handle each `id` once.
 */
export async function verifyWebhook(
  { body, headers }: WebhookRequest,
  { secret, toleranceSeconds = defaultToleranceSeconds }: VerifyWebhookOptions,
): Promise<Webhook> {
  const id = headerOf(headers, 'webhook-id');
  const timestamp = headerOf(headers, 'webhook-timestamp');
  const key = fromBase64(secret.startsWith(secretPrefix) ? secret.slice(secretPrefix.length) : secret);
  if (!key || key.length === 0) throw new ParleyError('The secret is none of Parley’s.', { code: 'invalid' });
  if (!/^\d{1,12}$/.test(timestamp)) throw forged('it has no time');
  const seconds = Number(timestamp);
  if (Math.abs(Date.now() / 1000 - seconds) > toleranceSeconds) throw forged('it is too old or too new');
  if (!(await isSigned(key, `${id}.${timestamp}.${body}`, headerOf(headers, 'webhook-signature')))) {
    throw forged('its signature is wrong');
  }
  return { id, sentAt: new Date(seconds * 1000), payload: JSON.parse(body) };
}

/** While a secret is exchanged for another, a webhook carries a signature of each. */
async function isSigned(key: Uint8Array<ArrayBuffer>, text: string, header: string): Promise<boolean> {
  for (const part of header.split(' ')) {
    const [version, encoded = ''] = part.split(',');
    const signature = version === 'v1' ? fromBase64(encoded) : null;
    if (signature && (await verify(key, text, signature))) return true;
  }
  return false;
}

function headerOf(headers: WebhookRequest['headers'], name: string): string {
  const value = headers instanceof Headers ? headers.get(name) : lowerCased(headers)[name];
  const [first] = Array.isArray(value) ? value : [value];
  if (!first) throw forged(`the header ${name} is missing`);
  return first;
}

const lowerCased = (headers: Record<string, string | string[] | undefined>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const forged = (why: string) =>
  new ParleyError(`This webhook is not accepted: ${why}.`, { code: 'unauthenticated' });
