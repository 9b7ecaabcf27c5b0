export type InvitationState = 'open' | 'expired' | 'used';

const lifeDays = 7;

export function expiryOf(now: Date): Date {
  return new Date(now.getTime() + lifeDays * 24 * 60 * 60 * 1000);
}

export function stateOf(
  invitation: { acceptedAt: Date | null; expiresAt: Date },
  now: Date,
): InvitationState {
  if (invitation.acceptedAt) return 'used';
  return invitation.expiresAt <= now ? 'expired' : 'open';
}
