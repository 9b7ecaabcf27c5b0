import { roles } from '@parley/shared';
import { z } from 'zod';
import { idOf, listOf } from '../../../platform/schema';

export const RoleName = z.enum(roles);
export const MemberId = idOf('mbr');

export const ChangeRole = z.strictObject({ memberId: MemberId, role: RoleName });
export type ChangeRole = z.output<typeof ChangeRole>;

export const RemoveMember = z.strictObject({ memberId: MemberId });
export type RemoveMember = z.output<typeof RemoveMember>;

export const MemberList = listOf(
  z.object({
    id: MemberId,
    personId: z.string(),
    name: z.string(),
    email: z.string(),
    occupation: z.string().nullable(),
    role: RoleName,
    joinedAt: z.date(),
    isYou: z.boolean(),
  }),
);
