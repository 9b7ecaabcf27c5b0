import { Invalid, Unauthenticated } from '../../platform/errors';

/** Told to a visitor whose token no longer stands for anyone: a new session heals it. */
export class SessionOver extends Unauthenticated {
  constructor() {
    super('This session is over. Open a new one.');
  }
}

export class IdentityRefused extends Unauthenticated {
  constructor(why: string) {
    super(`The identity token is not accepted: ${why}.`);
  }
}

export class BadDetails extends Invalid {
  constructor(readonly fields: Record<string, string>) {
    super('Some fields need another look.');
  }
}
