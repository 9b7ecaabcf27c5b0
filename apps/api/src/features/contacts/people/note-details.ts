import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { record } from '../../accounts';
import { readMessenger } from '../messenger/read-messenger';
import { checkDetails, type Details } from './details';
import { toContactView } from './domain';
import { getContact, lockLiveContact, updateContact } from './store';
import { tellContact } from './tell-contact';

export type NoteDetails = {
  contactId: string;
  details: Details;
  /** What is there already stays; else only what the business vouches for does. */
  onlyEmpty: boolean;
};
export type Noted = { noted: string[]; refused: Record<string, string> };

const ownKeys = ['name', 'email', 'phone'] as const;

/** What somebody said of themselves in a conversation. Whoever is verified stays who the business says they are. */
export async function noteDetails(ctx: Ctx, { contactId, details, onlyEmpty }: NoteDetails): Promise<Noted> {
  const { tenantId } = authorize(ctx, 'contacts:write');
  return withTenant(ctx, async (tx) => {
    const { id } = await getContact(tx, { tenantId, id: contactId });
    const before = toContactView(await lockLiveContact(tx, { tenantId, id }));
    const isFixed = (value: string | null | undefined) => Boolean(value) && (before.identified || onlyEmpty);
    const given: Details = {
      ...Object.fromEntries(ownKeys.flatMap((key) => (isFixed(before[key]) ? [] : [[key, details[key]]]))),
      fields: Object.fromEntries(
        Object.entries(details.fields ?? {}).filter(([name]) => !isFixed(before.fields[name])),
      ),
    };
    const asked = (await readMessenger(tx)).askFirst.map((field) => ({ ...field, required: false }));
    const { problems, details: after } = checkDetails({ asked, before, given });
    const noted = [
      ...ownKeys.filter((key) => after[key] !== before[key]),
      ...Object.keys(after.fields).filter((name) => after.fields[name] !== before.fields[name]),
    ];
    if (noted.length > 0) {
      const row = await updateContact(tx, { tenantId, id }, after);
      const target = { kind: 'contact', id };
      await record(tx, ctx, { action: 'contact.details-noted', target, detail: { fields: noted } });
      tellContact(tx, ctx, row);
    }
    return { noted, refused: problems ?? {} };
  });
}

/** Whether there is a way to reach them outside the conversation. */
export async function readReach(
  ctx: Ctx,
  { contactId }: { contactId: string },
): Promise<{ email: string | null; phone: string | null }> {
  const { tenantId } = authorize(ctx, 'conversations:read');
  const { email, phone } = await withTenant(ctx, (tx) => getContact(tx, { tenantId, id: contactId }));
  return { email, phone };
}
