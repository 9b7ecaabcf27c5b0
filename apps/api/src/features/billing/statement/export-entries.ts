import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { type EntryRow, listEntries } from '../ledger/store/read';
import { chosen } from './chosen';
import { csvLine } from './csv-line';
import type { EntryFilter } from './schemas';

const atOnce = 1000;

const columns = [
  ...(['number', 'at', 'kind', 'monthly', 'lasting', 'monthlyAfter', 'lastingAfter', 'owedAfter'] as const),
  ...(['charged', 'reason', 'actor', 'conversationId', 'messageId', 'agentId', 'provider', 'model'] as const),
  ...(['unit', 'quantity', 'priceId', 'holdId'] as const),
] satisfies readonly (keyof EntryRow)[];

/** The statement as CSV, piece by piece, however long: asked for a page at a time, as it is read. */
export function exportEntries(ctx: Ctx, filter: EntryFilter): AsyncGenerator<string> {
  const { tenantId } = authorize(ctx, 'billing:read');
  return pieces(ctx, { tenantId, filter });
}

async function* pieces(ctx: Ctx, { tenantId, filter }: { tenantId: string; filter: EntryFilter }) {
  yield csvLine([...columns]);
  for (let before: number | null = null; ; ) {
    const asked = { tenantId, ...chosen(filter), before, limit: atOnce };
    const rows: EntryRow[] = await withTenant(ctx, (tx) => listEntries(tx, asked));
    if (rows.length > 0) yield rows.map((row) => csvLine(columns.map((column) => row[column]))).join('');
    if (rows.length < atOnce) return;
    before = rows.at(-1)?.number ?? 0;
  }
}
