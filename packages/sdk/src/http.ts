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
    let response: Response;
    try {
      response = await given.fetch(given.url + path, init);
    } catch (cause) {
      throw new ParleyError('The server cannot be reached.', { code: 'offline', cause });
    }
    if (!response.ok) throw problemOf(response.status, await text(response), retryAfterOf(response));
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

export async function jsonOf<Value>(response: Response): Promise<Value> {
  try {
    return (await response.json()) as Value;
  } catch (cause) {
    throw new ParleyError('The answer did not arrive whole.', { code: 'offline', cause });
  }
}

const codes: Record<number, RefusalCode> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
  429: 'too-many-requests',
};

/** A proxy's own error page carries no code, so the status stands in. */
export function problemOf(status: number, body: string, retryAfterSeconds: number | null): ParleyError {
  const problem = parse(body);
  return new ParleyError(problem.detail ?? 'The server did not do this.', {
    code: problem.code ?? codes[status] ?? (status < 500 ? 'invalid' : 'unavailable'),
    retryAfterSeconds: retryAfterSeconds ?? problem.retryAfterSeconds ?? null,
    requestId: problem.requestId ?? null,
  });
}

type Problem = { code?: RefusalCode; detail?: string; requestId?: string; retryAfterSeconds?: number };

function parse(body: string): Problem {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}

const text = (response: Response) => response.text().catch(() => '');

function retryAfterOf(response: Response): number | null {
  const seconds = Number(response.headers.get('Retry-After') ?? '');
  return seconds > 0 ? seconds : null;
}
