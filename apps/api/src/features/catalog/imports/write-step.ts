import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import type { CatalogRow } from '../catalogs/store';
import type { CheckedItem } from '../items/check-item';
import { writeItems } from '../items/write-items';
import { type CheckedRow, firstProblems, noRoom } from './check-step';
import { syncTokenOf } from './row-files';
import type { ImportChange, ImportRow } from './store';

/** Writes a batch, under the catalog's lock. */
export async function writeStep(
  tx: Tx,
  ctx: Ctx,
  { catalog, row, rows }: { catalog: CatalogRow; row: ImportRow; rows: readonly CheckedRow[] },
): Promise<ImportChange> {
  const sent = rows.filter(isItem);
  const items = sent.map(({ item }) => item);
  const token = row.replaces ? syncTokenOf(row.id) : null;
  const { outcomes } = await writeItems(tx, ctx, { catalog, items, token });
  const count = (wanted: string) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  const overLimit = sent.flatMap(({ at, item }, place) => {
    const outcome = outcomes[place];
    return outcome?.outcome === 'refused' ? [noRoom(at, item.externalId, outcome.words)] : [];
  });
  const { counts } = row;
  return {
    counts: {
      ...counts,
      new: counts.new + count('created'),
      changed: counts.changed + count('changed'),
      same: counts.same + count('same'),
      bad: counts.bad + rows.length - items.length + count('refused'),
    },
    problems: firstProblems([...row.problems, ...rows.flatMap(({ problems }) => problems), ...overLimit]),
  };
}

const isItem = (row: CheckedRow): row is CheckedRow & { item: CheckedItem } => row.item !== null;
