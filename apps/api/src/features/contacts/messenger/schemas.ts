import { Field } from '@parley/shared/message';
import { messageLimits } from '@parley/shared/message-limits';
import { z } from 'zod';
import { line, text } from '../../../platform/schema';
import { BusinessHours } from './hours';

const ProactiveRule = z.strictObject({
  id: z.string().regex(/^[0-9A-Za-z_-]{1,40}$/),
  path: line(300).min(1),
  afterSeconds: z.number().int().min(0).max(3600),
  text: text(300).min(1),
});

const AskFirst = z
  .array(Field)
  .max(messageLimits.fields)
  .refine((fields) => unique(fields.map(({ name }) => name)), 'asks for the same thing twice')
  .refine(
    (fields) => fields.every(({ type, options }) => type !== 'choice' || options !== undefined),
    'has a choice with nothing to choose',
  )
  .refine(
    (fields) => fields.flatMap(wordsOf).every((words) => line(200).safeParse(words).success),
    'has characters that cannot be shown',
  );

function wordsOf({ label, placeholder = '', options = [] }: Field): string[] {
  return [label, placeholder, ...options];
}

const Locale = z
  .string()
  .max(35)
  .refine((tag) => isLocale(tag), 'is not a language tag like pt-BR');

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** What is kept of a messenger; what was never set is at its default. */
export const StoredSettings = z.strictObject({
  businessName: line(120).nullable(),
  accent: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'is not a colour like #0a7d5a')
    .toLowerCase()
    .nullable(),
  position: z.enum(['right', 'left']),
  theme: z.enum(['light', 'dark', 'auto']),
  greeting: line(120),
  intro: line(300),
  askFirst: AskFirst,
  proactive: z
    .array(ProactiveRule)
    .max(20)
    .refine((rules) => unique(rules.map(({ id }) => id)), 'has two rules of the same id'),
  attachments: z.boolean(),
  audioNotes: z.boolean(),
  sound: z.boolean(),
  locale: Locale.nullable(),
  awayMessage: text(500).nullable(),
});
export type StoredSettings = z.output<typeof StoredSettings>;

export const defaultSettings: StoredSettings = {
  businessName: null,
  accent: null,
  position: 'right',
  theme: 'auto',
  greeting: 'How can we help?',
  intro: 'Ask us anything. We answer as soon as we can.',
  askFirst: [],
  proactive: [],
  attachments: true,
  audioNotes: true,
  sound: true,
  locale: null,
  awayMessage: null,
};

/** What is left out stays as it is. */
export const UpdateMessenger = StoredSettings.partial().extend({
  identityRequired: z.boolean().optional(),
  /** Null keeps no hours: always open. */
  hours: BusinessHours.nullable().optional(),
});
export type UpdateMessenger = z.output<typeof UpdateMessenger>;

export const MessengerView = StoredSettings.extend({
  identityRequired: z.boolean(),
  hasIdentitySecret: z.boolean(),
  hours: BusinessHours.nullable(),
  timeZone: z.string(),
  branding: z.boolean().describe('Whether Parley is named beneath it: not where the plan lets it go.'),
});
export type MessengerView = z.output<typeof MessengerView>;

export const NewIdentitySecret = z.object({
  secret: z.string().describe('Shown this once, never again. The one before is worth nothing from now on.'),
});

function unique(names: string[]): boolean {
  return new Set(names).size === names.length;
}
