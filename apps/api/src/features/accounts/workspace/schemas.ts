import { z } from 'zod';
import { line, optional, TimeZone, text } from '../../../platform/schema';

const Website = z.union([
  z.literal(''),
  z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).max(300),
]);
const Phone = z
  .string()
  .trim()
  .max(40)
  .regex(/^$|^\+?[\d\s().\-/]{5,}$/, 'is not a phone number');

export const BusinessProfile = z.strictObject({
  name: line(120).min(1, 'Your business needs a name.'),
  type: optional(line(80)),
  industry: optional(line(80)),
  location: optional(line(160)),
  website: optional(Website),
  phone: optional(Phone),
  description: optional(text(2000)),
  timeZone: TimeZone,
});
export type BusinessProfile = z.output<typeof BusinessProfile>;

export const WorkspaceView = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  type: z.string().nullable(),
  industry: z.string().nullable(),
  location: z.string().nullable(),
  website: z.string().nullable(),
  phone: z.string().nullable(),
  description: z.string().nullable(),
  timeZone: z.string(),
  featured: z.boolean(),
  createdAt: z.date(),
});
