import { APIError as AnthropicError, APIConnectionTimeoutError as AnthropicTimeout } from '@anthropic-ai/sdk';
import { APIConnectionTimeoutError, APIError } from 'openai';
import { EgressFailed, EgressRefused } from '../egress';
import { retryAfterOf } from './retry-after';

/**
 * status: refused over HTTP. said: an error told inside an answer. away: no connection, or a broken one. guarded: not
 * let out. late: the client’s own clock. garbled: what came is not of the protocol.
 */
export type Fault = {
  kind: 'status' | 'said' | 'away' | 'guarded' | 'late' | 'garbled';
  status: number | null;
  retryAfterMs: number | null;
  /** The error’s own name or number, as the provider writes it. */
  code: string | null;
  /** It is about the key: some say so with a 400. */
  aboutKey: boolean;
};

/** What a vendor’s client has thrown. Its messages may hold what was asked, or the key: none is passed on. */
export function faultOf(error: unknown): Fault {
  const none = { status: null, retryAfterMs: null, code: null, aboutKey: false };
  if (error instanceof APIConnectionTimeoutError || error instanceof AnthropicTimeout)
    return { kind: 'late', ...none };
  if (!(error instanceof APIError || error instanceof AnthropicError)) {
    return { kind: isBrokenOff(error) ? 'away' : 'garbled', ...none };
  }
  const { status, headers, error: body } = error as APIError;
  const aboutKey = /api.?key/i.test(error.message);
  const said = { code: codeOf(body), retryAfterMs: retryAfterOf(headers ?? null), aboutKey };
  if (status !== undefined) return { kind: 'status', status, ...said };
  if (body !== undefined && body !== null) return { kind: 'said', status: null, ...said };
  return { kind: isGuarded(error) ? 'guarded' : 'away', ...none };
}

/** Of an error’s body, in any of its shapes: bare, in `error`, in a list. */
export function codeOf(body: unknown): string | null {
  if (Array.isArray(body)) return codeOf(body[0]);
  if (typeof body !== 'object' || body === null) return null;
  const { error, code, type } = body as Record<string, unknown>;
  if (typeof error === 'object' && error !== null) return codeOf(error);
  const found = [code, type].find((each) => typeof each === 'number' || (typeof each === 'string' && each));
  return found === undefined ? null : String(found).slice(0, 60);
}

function isGuarded(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 6; cause = cause.cause, depth++) {
    if (cause instanceof EgressRefused) return true;
  }
  return false;
}

/** A stream that broke off comes as what undici throws; one that is too large is no answer. */
function isBrokenOff(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof SyntaxError) return false;
  if (error instanceof EgressFailed) return error.reason !== 'too-large';
  return error instanceof TypeError ? error.cause !== undefined : 'code' in error;
}
