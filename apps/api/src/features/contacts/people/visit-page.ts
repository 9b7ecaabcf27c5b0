import type { Page } from '@parley/shared/live';
import { authorizeVisitor } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import { Invalid } from '../../../platform/errors';
import { type CleanPage, cleanPage } from './clean-page';
import { insertVisit, prolongVisit, pruneVisits, touchLiveContact } from './store';

/** Of one contact. */
export const keptVisits = 50;

/** Where visitors who talk with the business went. Of all others nothing is stored. */
export async function visitPage(ctx: Ctx, page: Page): Promise<void> {
  const { readOnly } = authorizeVisitor(ctx);
  const visited = cleanPage(page);
  if (!visited) throw new Invalid('A page has an address like https://example.com/rooms.');
  if (!readOnly) await withTenant(ctx, (tx) => keep(tx, ctx, visited));
}

/** For the transaction in which a visitor becomes a contact: where that was. What is no page is left out. */
export async function keepVisit(tx: Tx, ctx: Ctx, page: Page): Promise<void> {
  const visited = cleanPage(page);
  if (visited) await keep(tx, ctx, visited);
}

async function keep(tx: Tx, ctx: Ctx, visited: CleanPage): Promise<void> {
  const { tenantId, contactId } = authorizeVisitor(ctx);
  const at = ctx.platform.clock.now();
  if (!(await touchLiveContact(tx, { tenantId, contactId, at }))) return;
  if (await prolongVisit(tx, { tenantId, contactId, url: visited.url, at })) return;
  await insertVisit(tx, { tenantId, id: ctx.platform.newId('vis'), contactId, ...visited, at });
  await pruneVisits(tx, { tenantId, contactId, kept: keptVisits });
}
