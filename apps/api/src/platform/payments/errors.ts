import { Conflict, Invalid, Unavailable } from '../errors';

export class Forged extends Invalid {
  constructor(
    message = 'This notice is not from the payment provider, or is too old.',
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The bank or the card said no. */
export class PaymentDeclined extends Conflict {}

export class PaymentsAway extends Unavailable {
  constructor(
    message = 'The payment provider cannot be reached at the moment. Nothing was charged; try again shortly.',
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
