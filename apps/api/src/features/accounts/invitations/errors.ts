import { DomainError } from '../../../platform/errors';

export class AlreadyMember extends DomainError {
  readonly code = 'conflict';
  constructor(email: string) {
    super(`${email} is already a member of this workspace.`);
  }
}

export class InvitationClosed extends DomainError {
  readonly code = 'gone';
  constructor(state: 'expired' | 'used' | 'unknown') {
    super(
      state === 'used'
        ? 'This invitation was used already. Sign in to open the workspace.'
        : 'This invitation is no longer valid. Ask for a new one.',
    );
  }
}

export class OtherAccount extends DomainError {
  readonly code = 'forbidden';
  constructor(email: string) {
    super(`This invitation is for ${email}. Sign in with that address to accept it.`);
  }
}
