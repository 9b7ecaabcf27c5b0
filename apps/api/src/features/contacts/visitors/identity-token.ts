import { z } from 'zod';
import type { Platform } from '../../../platform/platform';
import { Email, line } from '../../../platform/schema';
import { readSharedToken } from '../../../platform/tokens';
import { IdentityRefused } from '../errors';
import { secretPlace } from '../messenger/identity-secret';
import type { Messenger } from '../messenger/read-messenger';

/** What the business says of its user; other claims of the token are its own affair. */
const IdentityClaims = z.object({
  sub: line(200).min(1),
  exp: z.number(),
  name: line(120).optional(),
  email: Email.optional(),
  phone: line(40).optional(),
  fields: z.record(z.string().regex(/^[a-z][a-z0-9_]{0,39}$/), z.string().max(1000)).optional(),
});

export type Identity = {
  externalId: string;
  until: Date;
  name: string | null;
  email: string | null;
  phone: string | null;
  fields: Record<string, string>;
};

const longestMs = 24 * 60 * 60 * 1000;

/** Believed when the business signed it with its own secret, for no longer than a day. */
export async function readIdentity(
  { vault, clock }: Platform,
  { tenantId, identitySecret }: Messenger,
  token: string,
): Promise<Identity> {
  if (!identitySecret) throw new IdentityRefused('this business has no identity secret');
  const now = clock.now();
  const secret = vault.open(identitySecret, secretPlace(tenantId));
  const parsed = IdentityClaims.safeParse(await readSharedToken(token, { secret, now }));
  if (!parsed.success) throw new IdentityRefused('it is forged, over, or says not who it is for');
  const { sub, exp, name, email, phone, fields } = parsed.data;
  const until = new Date(exp * 1000);
  if (until.getTime() - now.getTime() > longestMs) {
    throw new IdentityRefused('it holds for longer than 24 hours');
  }
  return {
    externalId: sub,
    until,
    name: name || null,
    email: email ?? null,
    phone: phone || null,
    fields: fields ?? {},
  };
}
