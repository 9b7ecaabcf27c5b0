import { Conflict, Unavailable } from '../../platform/errors';

export class BillingOff extends Unavailable {
  constructor() {
    super('This installation has no plans and no billing: nothing is limited here.');
  }
}

export class AlreadySubscribed extends Conflict {
  constructor() {
    super('There is a subscription already. Change its plan instead.');
  }
}

export class NoSubscription extends Conflict {
  constructor() {
    super('There is no subscription to change. Choose a plan first.');
  }
}

export class TrialUsed extends Conflict {
  constructor() {
    super('There is no trial for this workspace any more.');
  }
}

export class NotThisPlan extends Conflict {}

export class NothingToPayWith extends Conflict {
  constructor() {
    super('No way to pay is saved. Buy a package once, or add a card in the portal.');
  }
}
