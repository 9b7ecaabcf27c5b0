import type { Page } from '@parley/shared/live';
import { authorizeVisitor } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { Invalid } from '../../../platform/errors';
import { cleanPage } from './clean-page';
import { insertVisit, prolongVisit, pruneVisits, touchLiveContact } from './store';

const kept = 50;

/** Where visitors who talk with the business went. Of all others nothing is stored. */
export async function visitPage(ctx: Ctx, page: Page): Promise<void> {
  const { tenantId, contactId, readOnly } = authorizeVisitor(ctx);
  const visited = cleanPage(page);
  if (!visited) throw new Invalid('A page has an address like https://example.com/rooms.');
  if (readOnly) return;
  const at = ctx.platform.clock.now();
  await withTenant(ctx, async (tx) => {
    if (!(await touchLiveContact(tx, { tenantId, contactId, at }))) return;
    if (await prolongVisit(tx, { tenantId, contactId, url: visited.url, at })) return;
    await insertVisit(tx, { tenantId, id: ctx.platform.newId('vis'), contactId, ...visited, at });
    await pruneVisits(tx, { tenantId, contactId, kept });
  });
}
