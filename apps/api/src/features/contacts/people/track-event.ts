import type { TrackedEvent } from '@parley/shared/live';
import { authorizeVisitor } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { insertVisit, lastPage, pruneVisits, touchLiveContact } from './store';
import { keptVisits } from './visit-page';

/** What the site told of a visitor who talks with the business. Of all others nothing is stored. */
export async function trackEvent(ctx: Ctx, { name, props }: TrackedEvent): Promise<void> {
  const { tenantId, contactId, readOnly } = authorizeVisitor(ctx);
  await ctx.platform.limits.consume('visitor-events', `${tenantId} ${contactId}`);
  if (readOnly) return;
  await withTenant(ctx, async (tx) => {
    const at = ctx.platform.clock.now();
    if (!(await touchLiveContact(tx, { tenantId, contactId, at }))) return;
    await insertVisit(tx, {
      tenantId,
      id: ctx.platform.newId('vis'),
      contactId,
      url: await lastPage(tx, { tenantId, contactId }),
      title: '',
      event: name,
      ...(props && { props }),
      at,
    });
    await pruneVisits(tx, { tenantId, contactId, kept: keptVisits });
  });
}
