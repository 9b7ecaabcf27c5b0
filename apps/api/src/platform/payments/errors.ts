import { Conflict, Invalid, Unavailable } from '../errors';

export class Forged extends Invalid {
  constructor(cause?: unknown) {
    super('This notice is not from the payment provider, or is too old.', { cause });
  }
}

/** The bank or the card said no. */
export class PaymentDeclined extends Conflict {
  constructor(message: string) {
    super(message);
  }
}

export class PaymentsAway extends Unavailable {
  constructor(cause?: unknown) {
    super('The payment provider cannot be reached at the moment. Nothing was charged; try again shortly.', {
      cause,
    });
  }
}
