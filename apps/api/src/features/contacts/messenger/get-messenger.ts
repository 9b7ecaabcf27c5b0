import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { type Messenger, readMessenger } from './read-messenger';
import type { MessengerView } from './schemas';

export async function getMessenger(ctx: Ctx): Promise<MessengerView> {
  authorize(ctx, 'messenger:read');
  return toView(await withTenant(ctx, readMessenger));
}

export function toView({ tenantId, ownName, identitySecret, ...view }: Messenger): MessengerView {
  return view;
}
