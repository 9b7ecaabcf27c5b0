import type { ContactView } from '@parley/shared/live';
import { authorizeVisitorDeed } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { BadDetails } from '../errors';
import { readMessenger } from '../messenger/read-messenger';
import { checkDetails, type Details } from './details';
import { toContactView } from './domain';
import { keepContact } from './keep-contact';
import { lockLiveContact, updateContact } from './store';
import { tellContact } from './tell-contact';

/** What visitors say of themselves, as far as the business asked. What it vouches for itself is not theirs to change. */
export async function giveDetails(ctx: Ctx, details: Details): Promise<ContactView> {
  const { tenantId, contactId } = authorizeVisitorDeed(ctx);
  return withTenant(ctx, async (tx) => {
    await keepContact(tx, ctx);
    const key = { tenantId, id: contactId };
    const before = toContactView(await lockLiveContact(tx, key));
    const { askFirst } = await readMessenger(tx);
    const { problems, details: after } = checkDetails({ asked: askFirst, before, given: details });
    if (problems) throw new BadDetails(problems);
    return tellContact(tx, ctx, await updateContact(tx, key, after));
  });
}
