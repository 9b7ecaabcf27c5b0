import { z } from 'zod';
import { Cursor, Email, idOf, line, optional, PageSize, pageOf, text } from '../../../platform/schema';

export const ContactId = idOf('con');
export const OneContact = z.strictObject({ id: ContactId });
export type OneContact = z.output<typeof OneContact>;

export const ListContacts = z.strictObject({
  cursor: Cursor,
  limit: PageSize,
  search: line(200).optional().describe('Part of a name, an email address or a phone number.'),
  kind: z.enum(['identified', 'anonymous', 'blocked']).optional(),
});
export type ListContacts = z.output<typeof ListContacts>;

export const FieldName = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'is not a name like room_number');

/** What is left out stays as it is; an empty field goes. */
export const UpdateContact = z.strictObject({
  id: ContactId,
  name: optional(line(120)).optional(),
  email: optional(z.union([z.literal(''), Email])).optional(),
  phone: optional(line(40)).optional(),
  fields: z
    .record(FieldName, text(1000))
    .refine((fields) => Object.keys(fields).length <= 50, 'has more than 50 fields')
    .optional(),
});
export type UpdateContact = z.output<typeof UpdateContact>;

export const ContactListed = z.object({
  id: ContactId,
  identified: z.boolean(),
  externalId: z.string().nullable(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  fields: z.record(z.string(), z.string()),
  locale: z.string().nullable(),
  timeZone: z.string().nullable(),
  userAgent: z.string().nullable(),
  blockedAt: z.date().nullable(),
  lastSeenAt: z.date(),
  createdAt: z.date(),
});
export type ContactListed = z.output<typeof ContactListed>;
export const ContactPage = pageOf(ContactListed);

export const ContactDetail = ContactListed.extend({
  visits: z.array(
    z.object({
      url: z.string(),
      title: z.string(),
      referrer: z.string().nullable(),
      /** What the site told of the visitor on that page; null for the visit itself. */
      event: z.string().nullable(),
      props: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).nullable(),
      at: z.date(),
    }),
  ),
});
