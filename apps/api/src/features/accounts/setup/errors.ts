import { DomainError } from '../../../platform/errors';

export class SetupClosed extends DomainError {
  readonly code = 'gone';
  constructor() {
    super('This setup link is no longer valid. The newest one is in the terminal that runs Parley.');
  }
}
