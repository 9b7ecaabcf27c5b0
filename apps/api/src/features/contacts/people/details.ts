import type { ContactView, RequestFrame } from '@parley/shared/live';
import type { Field } from '@parley/shared/message';
import { z } from 'zod';
import { Email, line, text } from '../../../platform/schema';

export type Details = Extract<RequestFrame, { t: 'details-give' }>['details'];

const Phone = z
  .string()
  .trim()
  .max(40)
  .regex(/^\+?[\d\s().\-/]{5,}$/, 'is not a phone number');

/** What every contact has; all else is what the business asks for. */
const own = { name: line(120), email: Email, phone: Phone } as const;
type Own = keyof typeof own;
const ownKeys = ['name', 'email', 'phone'] as const satisfies Own[];

type Checked = Pick<ContactView, Own | 'fields'>;
type Check = { asked: readonly Field[]; before: ContactView; given: Details };
type Outcome = { problems: Record<string, string> | null; details: Checked };
/** The value to keep, null where it is emptied, or what is wrong with it. */
type Judged = { value: string | null } | { problem: string };

/** The contact as it would be with these details, or what is wrong with them, by the field's name. */
export function checkDetails(check: Check): Outcome {
  const problems = new Map<string, string>();
  const details = { ...checkOwn(check, problems), fields: checkFields(check, problems) };
  for (const { name, required } of check.asked) {
    const value = isOwn(name) ? details[name] : details.fields[name];
    if (required && !value && !problems.has(name)) problems.set(name, 'is needed');
  }
  return { problems: problems.size > 0 ? Object.fromEntries(problems) : null, details };
}

function checkOwn({ before, given }: Check, problems: Map<string, string>): Pick<ContactView, Own> {
  const { name, email, phone } = before;
  const details = { name, email, phone };
  for (const key of ownKeys) {
    const value = given[key];
    if (value === undefined || (before.identified && before[key] !== null)) continue;
    const judged = judge(value, own[key]);
    if ('problem' in judged) problems.set(key, judged.problem);
    else details[key] = judged.value;
  }
  return details;
}

function checkFields({ asked, before, given }: Check, problems: Map<string, string>): ContactView['fields'] {
  const fields = new Map(Object.entries(before.fields));
  for (const [key, value] of Object.entries(given.fields ?? {})) {
    const field = asked.find(({ name }) => name === key && !isOwn(name));
    const judged = field ? judge(value, schemaOf(field)) : { problem: 'is not asked for' };
    if ('problem' in judged) problems.set(key, judged.problem);
    else if (judged.value === null) fields.delete(key);
    else fields.set(key, judged.value);
  }
  return Object.fromEntries(fields);
}

function judge(given: string, schema: z.ZodType<string>): Judged {
  if (given.trim() === '') return { value: null };
  const parsed = schema.safeParse(given);
  if (parsed.success) return { value: parsed.data };
  return { problem: parsed.error.issues[0]?.message ?? 'is not right' };
}

function schemaOf({ type, options }: Field): z.ZodType<string> {
  switch (type) {
    case 'text':
      return line(300);
    case 'long-text':
      return text(1000);
    case 'email':
      return Email;
    case 'phone':
      return Phone;
    case 'number':
      return z
        .string()
        .trim()
        .regex(/^-?\d{1,15}([.,]\d{1,6})?$/, 'is not a number');
    case 'date':
      return z.iso.date('is not a date like 2030-12-31');
    case 'choice':
      return z.string().refine((value) => options?.includes(value) ?? false, 'is not one of the choices');
  }
}

function isOwn(key: string): key is Own {
  return Object.hasOwn(own, key);
}
