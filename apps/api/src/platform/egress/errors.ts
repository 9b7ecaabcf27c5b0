import { DomainError } from '../errors';

const refusals = {
  malformed: 'This is not a web address that can be called.',
  scheme: 'Only http and https addresses can be called.',
  credentials: 'An address must not carry a user name or a password.',
  notation: 'Write the host in its plain form.',
  host: 'This host cannot be called.',
  port: 'This port cannot be called.',
  address: 'This host cannot be called.',
  header: 'This header cannot be set on an outgoing call.',
  redirect: 'The server redirects in a way that is not followed.',
} as const;

const failures = {
  dns: 'The host name was not found.',
  connect: 'The server could not be reached.',
  tls: 'No secure connection to the server could be made.',
  timeout: 'The server took too long.',
  aborted: 'The call was cancelled.',
  cut: 'The server cut the connection.',
  protocol: 'The server answered with something that is not HTTP.',
  encoding: 'The answer is compressed in a way that cannot be read.',
  'content-type': 'The answer is not of a type that can be used.',
  'too-large': 'The answer is too large.',
  'too-many-redirects': 'The server redirects too often.',
} as const;

export type RefusalReason = keyof typeof refusals;
export type FailureReason = keyof typeof failures;

/** The guard does not let this call out. Trying again changes nothing. */
export class EgressRefused extends DomainError {
  readonly code = 'invalid';
  constructor(readonly reason: RefusalReason) {
    super(refusals[reason]);
  }
}

/** The call went out, and the other side did not do its part. */
export class EgressFailed extends DomainError {
  readonly code = 'unavailable';
  constructor(
    readonly reason: FailureReason,
    options?: ErrorOptions,
  ) {
    super(failures[reason]);
    if (options && 'cause' in options) this.cause = options.cause;
  }
}

/** Undici, node:net, node:tls and zlib each have their own codes; callers see ours. */
export function asEgressError(error: unknown): EgressRefused | EgressFailed {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    if (cause instanceof EgressRefused || cause instanceof EgressFailed) return cause;
  }
  return new EgressFailed(reasonOf(error), { cause: error });
}

const byName: ReadonlyMap<string, FailureReason> = new Map([
  ['TimeoutError', 'timeout'],
  ['AbortError', 'aborted'],
  ['HTTPParserError', 'protocol'],
]);

const byCode: readonly [pattern: RegExp, reason: FailureReason][] = [
  [/^(ENOTFOUND|EAI_.*|ENODATA|ESERVFAIL|EREFUSED)$/, 'dns'],
  [/^(UND_ERR_CONNECT_TIMEOUT|UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT|ETIMEDOUT)$/, 'timeout'],
  [/^(UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_EXCEEDED_MAX_SIZE|ERR_BUFFER_TOO_LARGE)$/, 'too-large'],
  [/^(UND_ERR_RES_CONTENT_LENGTH_MISMATCH|UND_ERR_INVALID_ARG)$/, 'protocol'],
  [/^(UND_ERR_SOCKET|ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/, 'cut'],
  [/^(Z_.*|ERR_.*BROTLI.*)$/, 'encoding'],
  [/^(ERR_TLS_.*|ERR_SSL_.*|CERT_.*|DEPTH_ZERO_.*|SELF_SIGNED_.*|UNABLE_TO_.*|EPROTO)$/, 'tls'],
  [/^(UND_ERR_ABORTED|ABORT_ERR)$/, 'aborted'],
];

function reasonOf(error: unknown): FailureReason {
  if (!(error instanceof Error)) return 'connect';
  const named = byName.get(error.name);
  if (named) return named;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const known = byCode.find(([pattern]) => pattern.test(code));
  if (known) return known[1];
  return error.cause === undefined ? 'connect' : reasonOf(error.cause);
}
