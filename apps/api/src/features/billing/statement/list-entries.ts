import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { toPage } from '../../../platform/schema';
import { type EntryRow, listEntries as findEntries } from '../ledger/store/read';
import { chosen } from './chosen';
import type { EntryView, ListEntries } from './schemas';

/** The statement, the newest line first. */
export async function listEntries(ctx: Ctx, { cursor, limit, ...filter }: ListEntries) {
  const { tenantId } = authorize(ctx, 'billing:read');
  const before = cursor === undefined ? null : numberOf(cursor);
  const asked = { tenantId, ...chosen(filter), before, limit: limit + 1 };
  const rows = await withTenant(ctx, (tx) => findEntries(tx, asked));
  const page = toPage(rows, limit, ({ number }) => String(number));
  return { ...page, items: page.items.map(toEntryView) };
}

/** What is no cursor of ours stands before everything. */
function numberOf(cursor: string): number {
  const number = Number(cursor);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}

export function toEntryView(row: EntryRow): EntryView {
  return { ...row, amount: row.monthly + row.lasting };
}
