import { DomainError } from '../../../platform/errors';

export class LastOwner extends DomainError {
  readonly code = 'conflict';
  constructor() {
    super('A workspace needs an owner. Make someone else an owner first.');
  }
}

export class BeyondYourRole extends DomainError {
  readonly code = 'forbidden';
  constructor() {
    super('Only an owner can do this to an owner, or make one.');
  }
}
