import { createHash } from 'node:crypto';
import { routes } from './routes';
import { parseForm, WireError } from './wire';
import type { Work } from './work';

export type WireRequest = {
  method: string;
  url: URL;
  body: string;
  key: string | null;
};

export type WireAnswer = { status: number; body: string };

/** One request of the SDK, from its wire to ours and back. The same idempotency key has one answer. */
export async function answer(work: Work, request: WireRequest): Promise<WireAnswer> {
  const { key } = request;
  if (!key) return attempt(work, request);
  const hash = createHash('sha256').update(`${request.url.pathname} ${request.body}`).digest('hex');
  const id = `answered ${key}`;
  const known = await work.find('answered', id);
  if (known && known.hash !== hash) {
    const message =
      'Keys for idempotent requests can only be used with the parameters they were first used with.';
    return refusal(new WireError(400, { type: 'idempotency_error', message }));
  }
  if (known) return { status: known.status, body: known.body };
  const answered = await attempt(work, request);
  await work.put('answered', { id, object: 'answered', hash, ...answered });
  return answered;
}

async function attempt(work: Work, { method, url, body }: WireRequest): Promise<WireAnswer> {
  for (const route of routes) {
    const found = route.method === method && route.path.exec(url.pathname);
    if (!found) continue;
    const given = parseForm(method === 'GET' ? url.search.slice(1) : body);
    const result = await route.answer(work, decodeURIComponent(found[1] ?? ''), given);
    const refused = 'refusal' in result && result.refusal instanceof WireError ? result.refusal : null;
    return refused ? refusal(refused) : { status: 200, body: JSON.stringify(result) };
  }
  const message = `Unrecognized request URL (${method}: ${url.pathname}).`;
  throw new WireError(404, { type: 'invalid_request_error', message });
}

export function refusal(error: WireError): WireAnswer {
  return { status: error.status, body: JSON.stringify({ error: error.body }) };
}
