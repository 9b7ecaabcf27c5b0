import { z } from 'zod';
import { Email, idOf, line, listOf } from '../../../platform/schema';
import { RoleName } from '../members/schemas';

export const InvitationId = idOf('inv');
/** The secret part of the mailed link. */
export const InvitationToken = z.string().regex(/^[0-9A-Za-z]{40}$/, 'is not a complete invitation link');

export const CreateInvitation = z.strictObject({ email: Email, role: RoleName });
export type CreateInvitation = z.output<typeof CreateInvitation>;

export const OneInvitation = z.strictObject({ invitationId: InvitationId });
export type OneInvitation = z.output<typeof OneInvitation>;

export const InvitationLink = z.strictObject({ token: InvitationToken });
export type InvitationLink = z.output<typeof InvitationLink>;

export const Password = z.string().min(1, 'Choose a password.').max(256);

export const AcceptAsNew = z.strictObject({
  token: InvitationToken,
  name: line(120).min(1, 'Tell us your name.'),
  password: Password,
});
export type AcceptAsNew = z.output<typeof AcceptAsNew>;

export const InvitationView = z.object({
  id: InvitationId,
  email: z.string(),
  role: RoleName,
  invitedBy: z.string().nullable(),
  expiresAt: z.date(),
  expired: z.boolean(),
  createdAt: z.date(),
});
export const InvitationList = listOf(InvitationView);

export const InvitationPreview = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('open'),
    workspaceName: z.string(),
    email: z.string(),
    role: RoleName,
    invitedBy: z.string().nullable(),
    hasAccount: z.boolean(),
  }),
  z.object({ state: z.enum(['expired', 'used', 'unknown']) }),
]);
