import { Conflict, DomainError, Invalid } from '../../../platform/errors';
import type { Refusal } from './types';

/** A hold has one end; another one than it had is refused. */
export class HoldEnded extends Conflict {
  constructor(state: string) {
    super(`These credits were ${state} already.`);
  }
}

export class MoreThanHeld extends Invalid {
  constructor(amount: number, held: number) {
    super(`${amount} credits cannot be charged: ${held} were held.`);
  }
}

export class MessageCharged extends Conflict {
  constructor() {
    super('This message was paid already.');
  }
}

export class MoreThanThere extends Conflict {
  constructor(amount: number, left: number) {
    super(`${amount} credits cannot be taken: ${left} are left in that purse.`);
  }
}

const refusals = {
  'out-of-credits': 'There are not enough credits left.',
  'daily-cap': 'The daily limit on spending is reached.',
  limited: 'Paid work is paused until the subscription is paid.',
} as const satisfies Record<Refusal, string>;

export class OutOfCredits extends DomainError {
  readonly code = 'conflict';
  constructor(readonly refused: Refusal) {
    super(refusals[refused]);
  }
}
