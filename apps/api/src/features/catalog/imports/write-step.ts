import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import type { CatalogRow } from '../catalogs/store';
import { writeItems } from '../items/write-items';
import { type CheckedRow, mostProblems } from './check-step';
import { syncTokenOf } from './row-files';
import type { ImportChange, ImportRow } from './store';

/** Writes a batch, under the catalog's lock. */
export async function writeStep(
  tx: Tx,
  ctx: Ctx,
  { catalog, row, rows }: { catalog: CatalogRow; row: ImportRow; rows: readonly CheckedRow[] },
): Promise<ImportChange> {
  const items = rows.flatMap(({ item }) => item ?? []);
  const token = row.replaces ? syncTokenOf(row.id) : null;
  const { outcomes } = await writeItems(tx, ctx, { catalog, items, token });
  const count = (wanted: string) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  const { counts } = row;
  return {
    counts: {
      ...counts,
      new: counts.new + count('created'),
      changed: counts.changed + count('changed'),
      same: counts.same + count('same'),
      bad: counts.bad + rows.length - items.length,
    },
    problems: [...row.problems, ...rows.flatMap(({ problems }) => problems)].slice(0, mostProblems),
  };
}
