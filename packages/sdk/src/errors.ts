import type { Refusal, RefusalCode } from '@parley/shared/live';

/** `offline`: the network is away. `stopped`: ended from this side before it was done. */
export type ParleyErrorCode = RefusalCode | 'offline' | 'stopped';

type ParleyErrorOptions = {
  code: ParleyErrorCode;
  retryAfterSeconds?: number | null | undefined;
  requestId?: string | null | undefined;
  cause?: unknown;
};

const brand = Symbol.for('parley.error');

/** Every planned failure of the SDK. */
export class ParleyError extends Error {
  override readonly name = 'ParleyError';
  readonly code: ParleyErrorCode;
  /** How long to wait before trying again, when the server said so. */
  readonly retryAfterSeconds: number | null;
  /** To quote to whoever runs the server. */
  readonly requestId: string | null;

  constructor(
    message: string,
    { code, retryAfterSeconds = null, requestId = null, ...options }: ParleyErrorOptions,
  ) {
    super(message, options);
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
    this.requestId = requestId;
    Object.defineProperty(this, brand, { value: true });
  }

  /** Holds across copies of the package, where `instanceof` does not. */
  static isInstance(error: unknown): error is ParleyError {
    return (error as { [brand]?: true } | null | undefined)?.[brand] === true;
  }
}

export function errorOf({ code, message, retryAfterSeconds, requestId }: Refusal): ParleyError {
  return new ParleyError(message, { code, retryAfterSeconds, requestId });
}

/** What is shown of a failure, whatever it is. */
export function refusalOf(error: unknown): Refusal {
  const planned = ParleyError.isInstance(error)
    ? error
    : new ParleyError('Something went wrong.', { code: 'bug' });
  const { code, message, retryAfterSeconds, requestId } = planned;
  const told = code === 'offline' || code === 'stopped' ? 'unavailable' : code;
  return { code: told, message, retryAfterSeconds, requestId };
}
