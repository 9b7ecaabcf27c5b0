import { z } from 'zod';
import { Email } from '../../../platform/schema';
import { Password } from '../invitations/schemas';
import { PersonName } from '../people/schemas';

const token = z.string().regex(/^[0-9A-Za-z]{40}$/, 'is not a complete setup link');

export const SetupToken = z.strictObject({ token });
export type SetupToken = z.output<typeof SetupToken>;

export const CompleteSetup = z.strictObject({ token, name: PersonName, email: Email, password: Password });
export type CompleteSetup = z.output<typeof CompleteSetup>;

export const SetupState = z.object({ state: z.enum(['open', 'used', 'expired', 'unknown']) });
