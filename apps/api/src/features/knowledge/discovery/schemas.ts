import { z } from 'zod';

export const DiscoverSite = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: 'must begin with https:// or http://' }).max(2000),
});
export type DiscoverSite = z.output<typeof DiscoverSite>;

export const weekDays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type WeekDay = (typeof weekDays)[number];

const Hours = z.object({ day: z.enum(weekDays), opens: z.string(), closes: z.string() });
export type Hours = z.output<typeof Hours>;

export const Profile = z.object({
  name: z.string().nullable(),
  description: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  address: z.string().nullable(),
  hours: z.array(Hours),
  languages: z.array(z.string()),
});
export type Profile = z.output<typeof Profile>;

export const Discovery = z.object({
  url: z.string(),
  profile: Profile,
  /** What could be imported, the most useful first. */
  sources: z.array(
    z.object({
      kind: z.enum(['site', 'page']),
      name: z.string(),
      url: z.string(),
      include: z.array(z.string()),
      /** How many pages the site itself lists there; null when it lists none. */
      pages: z.number().int().nullable(),
      sample: z.array(z.string()),
    }),
  ),
  topics: z.array(z.object({ name: z.string(), url: z.string().nullable() })),
  /** Pages that were read for this. */
  read: z.array(z.object({ url: z.string(), title: z.string().nullable() })),
});
export type Discovery = z.output<typeof Discovery>;
