import { TRPCClientError } from '@trpc/client';
import type { AppRouter, Reason } from './contract';

export type Trouble = {
  kind: Exclude<Reason, 'bug'> | 'network' | 'unexpected';
  /** Said by the server and safe to show; null when only our own words will do. */
  message: string | null;
  requestId: string | null;
  fields: Record<string, string>;
  retryable: boolean;
};

const passing: readonly Trouble['kind'][] = ['network', 'unexpected', 'unavailable'];

export function explain(error: unknown): Trouble {
  const trouble = isTrpc(error) ? fromTrpc(error) : fromAnything(error);
  return { ...trouble, retryable: passing.includes(trouble.kind) };
}

type Bare = Omit<Trouble, 'retryable'>;

function isTrpc(error: unknown): error is TRPCClientError<AppRouter> {
  return error instanceof TRPCClientError;
}

function fromTrpc(error: TRPCClientError<AppRouter>): Bare {
  const data = error.data;
  if (!data) return { kind: 'network', message: null, requestId: null, fields: {} };
  const kind = kindOf(data.reason ?? 'bug');
  return {
    kind,
    message: kind === 'unexpected' ? null : error.message,
    requestId: data.requestId ?? null,
    fields: data.fields ?? {},
  };
}

function kindOf(reason: Reason): Trouble['kind'] {
  return reason === 'bug' ? 'unexpected' : reason;
}

function fromAnything(error: unknown): Bare {
  if (error instanceof AuthRefusal) {
    return { kind: error.kind, message: error.message, requestId: error.requestId, fields: {} };
  }
  const kind = error instanceof TypeError ? 'network' : 'unexpected';
  return { kind, message: null, requestId: null, fields: {} };
}

/** A planned answer from the sign-in endpoints that is not a yes. */
export class AuthRefusal extends Error {
  readonly kind: Trouble['kind'];
  readonly code: string | null;
  readonly requestId: string | null;

  constructor(message: string, options: { kind: Trouble['kind']; code?: string; requestId?: string | null }) {
    super(message);
    this.name = 'AuthRefusal';
    this.kind = options.kind;
    this.code = options.code ?? null;
    this.requestId = options.requestId ?? null;
  }
}
