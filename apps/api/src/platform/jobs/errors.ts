import { DomainError } from '../errors';

/** A bug in the calling code: what was enqueued is not what the job takes. */
export class JobPayloadInvalid extends Error {
  override readonly name = 'JobPayloadInvalid';
  constructor(job: string, problems: string) {
    super(`The payload of ${job} does not fit: ${problems}.`);
  }
}

export class JobTimedOut extends Error {
  override readonly name = 'JobTimedOut';
  constructor(timeoutMs: number) {
    super(`It took longer than ${timeoutMs / 1000} s.`);
  }
}

/** The node that ran it is gone, or was too busy to say that it is not. */
export class JobLeaseLost extends Error {
  override readonly name = 'JobLeaseLost';
  constructor() {
    super('The node that ran it stopped answering.');
  }
}

export class JobInterrupted extends Error {
  override readonly name = 'JobInterrupted';
  constructor() {
    super('The node stopped while it ran.');
  }
}

export type RecordedError = { name: string; message: string };

const plainName = /^[\w.-]{1,60}$/;
const plainCode = /^[\w.-]{1,40}$/;

/** What an operator may read of a failure. Messages of unplanned errors carry addresses and secrets: the log scrubs them. */
export function recordOf(error: unknown): RecordedError {
  if (!(error instanceof Error)) return { name: 'Error', message: 'Something that is no error was thrown.' };
  const own = error.name === 'Error' ? error.constructor.name : error.name;
  const name = plainName.test(own) ? own : 'Error';
  if (isOurs(error)) return { name, message: error.message.slice(0, 500) };
  const code =
    'code' in error && typeof error.code === 'string' && plainCode.test(error.code) ? ` ${error.code}.` : '';
  return { name, message: `Unexpected.${code} The log has the details under the id of this job.` };
}

function isOurs(error: Error): boolean {
  return (
    DomainError.isInstance(error) ||
    error instanceof JobPayloadInvalid ||
    error instanceof JobTimedOut ||
    error instanceof JobLeaseLost ||
    error instanceof JobInterrupted
  );
}
