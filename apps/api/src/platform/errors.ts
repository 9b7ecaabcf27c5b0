/** Every planned outcome has one of these codes; each edge maps the whole list. */
export const codes = [
  'invalid',
  'unauthenticated',
  'forbidden',
  'not-found',
  'conflict',
  'gone',
  'too-large',
  'too-many-requests',
  'suspended',
  'unavailable',
] as const;

export type Code = (typeof codes)[number];

export abstract class DomainError extends Error {
  abstract readonly code: Code;

  static isInstance(error: unknown): error is DomainError {
    return error instanceof DomainError;
  }
}

export class Invalid extends DomainError {
  readonly code = 'invalid';
}

export class Unauthenticated extends DomainError {
  readonly code = 'unauthenticated';
  constructor(message = 'Sign in to continue.') {
    super(message);
  }
}

export class Forbidden extends DomainError {
  readonly code = 'forbidden';
  constructor(message = 'Your role does not allow this.') {
    super(message);
  }
}

/** Missing and foreign look the same on purpose. */
export class NotFound extends DomainError {
  readonly code = 'not-found';
  constructor(what: string) {
    super(`There is no such ${what}.`);
  }
}

export class Conflict extends DomainError {
  readonly code = 'conflict';
}

export class TooLarge extends DomainError {
  readonly code = 'too-large';
}

export class TooManyRequests extends DomainError {
  readonly code = 'too-many-requests';
  constructor(readonly retryAfterSeconds: number) {
    super(`Too many attempts. Try again in ${retryAfterSeconds} s.`);
  }
}

export class Unavailable extends DomainError {
  readonly code = 'unavailable';
}
