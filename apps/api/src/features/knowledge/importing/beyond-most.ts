import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { SiteSettings } from '../sources/schemas';
import type { SourceRow } from '../sources/store';
import type { Outcome } from './outcome';
import { countRead, type ItemRow } from './store';

/** A site may have been allowed more pages before: those that come first stay, as many as it may have now. */
export async function beyondMost(ctx: Ctx, source: SourceRow, item: ItemRow): Promise<Outcome | null> {
  if (item.depth === 0) return null; // it leads to the rest
  const { maxPages } = SiteSettings.parse(source.settings);
  const { tenantId, id: sourceId } = source;
  const read = await withTenant(ctx, (tx) => countRead(tx, { tenantId, sourceId }));
  if (read < maxPages) return null;
  const words = `This site is kept to ${maxPages} pages, and others come first.`;
  return { kind: 'skipped', reason: 'over-most', words };
}
