import { DomainError, Unavailable } from '../errors';

export type Trouble = 'refused' | 'failed' | 'time' | 'memory' | 'crash';

const words: Record<Exclude<Trouble, 'refused'>, string> = {
  failed: 'This file could not be read.',
  time: 'This file takes too long to read.',
  memory: 'This file needs too much memory to be read.',
  crash: 'This file could not be read: it broke what reads it.',
};

/** One task came to nothing, and nothing else did. */
export class TaskTrouble extends DomainError {
  readonly code = 'invalid';
  readonly trouble: Trouble;
  constructor(trouble: Trouble, { message, ...options }: ErrorOptions & { message?: string } = {}) {
    super(trouble === 'refused' ? (message ?? words.failed) : words[trouble], options);
    this.trouble = trouble;
  }
}

export class WorkshopBusy extends Unavailable {
  constructor() {
    super('Too many files are being read at the moment. Try again shortly.');
  }
}

export class WorkshopClosed extends Unavailable {
  constructor() {
    super('This server restarts. Try again shortly.');
  }
}
