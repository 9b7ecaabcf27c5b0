import type { RefusalCode } from '@parley/shared/live';
import { ParleyError } from './errors';

export type Asked = {
  token?: string | undefined;
  /** Sent as JSON. */
  json?: unknown;
  accept?: string;
  signal?: AbortSignal;
};

const answerMs = 20_000;

/** Posts to one of the paths. Whatever is not a success is thrown as a `ParleyError`. */
export type Http = (path: string, asked: Asked) => Promise<Response>;

export function createHttp(given: { url: string; fetch: typeof fetch }): Http {
  return async (path, { token, json, accept, signal }) => {
    const init: RequestInit = {
      method: 'POST',
      headers: headersOf(token, accept),
      body: JSON.stringify(json),
      credentials: 'omit',
      cache: 'no-store',
      signal: signal ?? AbortSignal.timeout(answerMs),
    };
    const response = await reached(given.fetch(given.url + path, init));
    const { headers, ok, status } = response;
    if (!ok) throw problemOf(status, await response.text().catch(() => ''), headers.get('Retry-After'));
    return response;
  };
}

export function headersOf(token: string | undefined, accept = 'application/json'): Record<string, string> {
  return {
    Accept: accept,
    'Content-Type': 'application/json',
    ...(token !== undefined && { Authorization: `Bearer ${token}` }),
  };
}

/** A failure on the way there or back is one of the network's. */
export function reached<Value>(answer: Promise<Value>): Promise<Value> {
  return answer.catch((cause: unknown) => {
    throw new ParleyError('The server cannot be reached.', { code: 'offline', cause });
  });
}

export const jsonOf = <Value>(response: Response): Promise<Value> => reached(response.json());

const codes: Record<number, RefusalCode> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
  429: 'too-many-requests',
};

/** A proxy's own error page carries no code, so the status stands in. */
export function problemOf(status: number, body: string, retryAfter: string | null): ParleyError {
  const { code, detail, requestId, retryAfterSeconds } = parse(body);
  return new ParleyError(detail ?? 'The server did not do this.', {
    code: code ?? codes[status] ?? (status < 500 ? 'invalid' : 'unavailable'),
    retryAfterSeconds: Number(retryAfter) || retryAfterSeconds,
    requestId,
  });
}

type Problem = { code?: RefusalCode; detail?: string; requestId?: string; retryAfterSeconds?: number };

function parse(body: string): Problem {
  try {
    return { ...JSON.parse(body) };
  } catch {
    return {};
  }
}
