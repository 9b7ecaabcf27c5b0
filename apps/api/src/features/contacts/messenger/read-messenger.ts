import type { MessengerSettings } from '@parley/shared/live';
import { findAllowance } from '../../../platform/allowances';
import type { Tx } from '../../../platform/db';
import { readBusiness } from '../../accounts';
import { BusinessHours } from './hours';
import { defaultSettings, type MessengerView, StoredSettings } from './schemas';
import { findMessenger } from './store';

export type Messenger = MessengerView & { tenantId: string; ownName: string; identitySecret: string | null };
type Row = Awaited<ReturnType<typeof findMessenger>>;

/** All there is to know of the messenger of the tenant whose rows are open; what was never set has its default. */
export async function readMessenger(tx: Tx): Promise<Messenger> {
  const business = await readBusiness(tx);
  const allowance = await findAllowance(tx, business.id);
  const branding = allowance !== null && !allowance.limits.brandingRemoval;
  return { ...toMessenger(business, await findMessenger(tx)), branding };
}

function toMessenger(
  business: { id: string; name: string; timeZone: string },
  row: Row,
): Omit<Messenger, 'branding'> {
  const stored = StoredSettings.partial()
    .strip()
    .parse(row?.settings ?? {});
  return {
    ...defaultSettings,
    ...withoutMissing<StoredSettings>(stored),
    tenantId: business.id,
    ownName: business.name,
    timeZone: business.timeZone,
    hours: row?.hours ? BusinessHours.parse(row.hours) : null,
    identityRequired: row?.identityRequired ?? false,
    identitySecret: row?.identitySecret ?? null,
    hasIdentitySecret: Boolean(row?.identitySecret),
  };
}

/** What a visitor's program may know. */
export function toSettings(messenger: Messenger): MessengerSettings {
  const { businessName, ownName, accent, position, theme, greeting, intro, askFirst, proactive } = messenger;
  const { identityRequired, attachments, audioNotes, sound, locale, awayMessage, branding } = messenger;
  return {
    businessName: businessName || ownName,
    ...{ accent, position, theme, greeting, intro, askFirst, proactive },
    ...{ identityRequired, attachments, audioNotes, sound, locale, awayMessage, branding },
  };
}

export async function readMessengerSettings(tx: Tx): Promise<MessengerSettings> {
  return toSettings(await readMessenger(tx));
}

type Loose<Whole> = { [Key in keyof Whole]?: Whole[Key] | undefined };

function withoutMissing<Whole>(stored: Loose<Whole>): Partial<Whole> {
  return Object.fromEntries(
    Object.entries(stored).filter(([, value]) => value !== undefined),
  ) as Partial<Whole>;
}
