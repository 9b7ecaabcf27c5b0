import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { Invalid } from '../../../platform/errors';
import { toPage } from '../../../platform/schema';
import type { DraftShown, ListDrafts } from './schemas';
import * as store from './store';

/** What agents would say, and what became of it. */
export async function listDrafts(ctx: Ctx, { cursor, limit, ...filter }: ListDrafts) {
  const { tenantId } = authorize(ctx, 'conversations:read');
  const { state, kind = null, conversationId = null } = filter;
  const from = cursor === undefined ? null : placeOf(cursor);
  const rows = await withTenant(ctx, (tx) =>
    store.listDrafts(tx, { tenantId, state, kind, conversationId }, { before: from, take: limit + 1 }),
  );
  const { items, nextCursor } = toPage(
    rows,
    limit,
    ({ createdAt, id }) => `${createdAt.toISOString()} ${id}`,
  );
  return { items: items.map(toDraft), nextCursor };
}

export function toDraft({ waiting: _, asked, ...row }: store.DraftRow): DraftShown {
  return { ...row, asked: asked ?? '' };
}

function placeOf(cursor: string): store.Place {
  const [instant = '', id = ''] = cursor.split(' ');
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) throw new Invalid('This is no cursor of this list.');
  return { at, id };
}
