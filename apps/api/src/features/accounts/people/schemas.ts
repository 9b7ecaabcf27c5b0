import { roles } from '@parley/shared';
import { z } from 'zod';
import { Email, idOf, line, listOf, optional } from '../../../platform/schema';
import { Password } from '../invitations/schemas';
import { BusinessProfile } from '../workspace/schemas';

export const PersonName = line(120).min(1, 'Tell us your name.');

export const Register = z.strictObject({
  name: PersonName,
  email: Email,
  password: Password,
  occupation: optional(line(120)),
  business: BusinessProfile,
});
export type Register = z.output<typeof Register>;

export const JudgePassword = z.strictObject({
  password: z.string().max(256),
  about: z.array(z.string().max(120)).max(5).default([]),
});
export type JudgePassword = z.output<typeof JudgePassword>;

export const PasswordJudgement = z.object({
  score: z.number().int().min(0).max(4),
  problem: z.string().nullable(),
});

export const UpdateMe = z.strictObject({ name: PersonName, occupation: optional(line(120)) });
export type UpdateMe = z.output<typeof UpdateMe>;

export const SwitchWorkspace = z.strictObject({ tenantId: idOf('tnt') });
export type SwitchWorkspace = z.output<typeof SwitchWorkspace>;

const Role = z.enum(roles);

export const Me = z.object({
  person: z
    .object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      occupation: z.string().nullable(),
      emailVerified: z.boolean(),
      twoFactorEnabled: z.boolean(),
      isOperator: z.boolean(),
    })
    .nullable(),
  workspace: z
    .object({
      id: z.string(),
      name: z.string(),
      slug: z.string(),
      role: Role,
      timeZone: z.string(),
      suspendedAt: z.date().nullable(),
      acting: z.boolean(),
      actingUntil: z.date().nullable(),
    })
    .nullable(),
  workspaces: z.array(z.object({ id: z.string(), name: z.string(), slug: z.string(), role: Role })),
});

export const OneSession = z.strictObject({ id: idOf('ses') });
export type OneSession = z.output<typeof OneSession>;

export const SessionList = listOf(
  z.object({
    id: z.string(),
    ipAddress: z.string().nullable(),
    userAgent: z.string().nullable(),
    createdAt: z.date(),
    updatedAt: z.date(),
    isHere: z.boolean(),
  }),
);
