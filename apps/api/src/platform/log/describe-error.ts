import { DomainError } from '../errors';
import { scrub } from './scrub';

export type LoggedError = {
  name: string;
  code?: string;
  message?: string;
  stack?: string;
  cause?: LoggedError;
};

const maxStackLength = 4000;
const maxDepth = 3;

/** A planned outcome is its name and code, and the bug behind it if there is one; only a bug may tell its story. */
export function describeError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { name: error === null ? 'null' : typeof error };
  const described = { name: nameOf(error), ...codeOf(error) };
  const deeper = error.cause ?? (error instanceof AggregateError ? error.errors[0] : undefined);
  const cause = deeper !== undefined && depth < maxDepth && { cause: describeError(deeper, depth + 1) };
  if (DomainError.isInstance(error)) return { ...described, ...cause };
  return {
    ...described,
    message: scrub(error.message.slice(0, maxStackLength)),
    ...(error.stack !== undefined && { stack: scrub(error.stack.slice(0, maxStackLength)) }),
    ...cause,
  };
}

function nameOf(error: Error): string {
  return error.name === 'Error' ? error.constructor.name : error.name;
}

function codeOf(error: Error): { code?: string } {
  if (!('code' in error)) return {};
  return typeof error.code === 'string' || typeof error.code === 'number'
    ? { code: scrub(`${error.code}`) }
    : {};
}
