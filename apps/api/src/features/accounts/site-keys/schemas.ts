import { z } from 'zod';
import { idOf, line, listOf } from '../../../platform/schema';
import { normalizeOrigin } from './domain';

export const SiteKeyId = idOf('stk');

const Origin = z
  .string()
  .trim()
  .max(300)
  .transform((given, ctx) => {
    const origin = normalizeOrigin(given);
    if (origin) return origin;
    ctx.addIssue({ code: 'custom', message: `${given || 'This'} is not an origin like https://example.com` });
    return z.NEVER;
  });

const name = line(80).min(1, 'Name it after the site.');
const origins = z
  .array(Origin)
  .max(50)
  .transform((given) => [...new Set(given)]);

export const CreateSiteKey = z.strictObject({ name, origins });
export type CreateSiteKey = z.output<typeof CreateSiteKey>;

export const UpdateSiteKey = z.strictObject({ id: SiteKeyId, name, origins });
export type UpdateSiteKey = z.output<typeof UpdateSiteKey>;

export const OneSiteKey = z.strictObject({ id: SiteKeyId });
export type OneSiteKey = z.output<typeof OneSiteKey>;

export const SiteKeyView = z.object({
  id: SiteKeyId,
  key: z.string(),
  name: z.string(),
  origins: z.array(z.string()),
  createdAt: z.date(),
  revokedAt: z.date().nullable(),
});
export const SiteKeyList = listOf(SiteKeyView);
