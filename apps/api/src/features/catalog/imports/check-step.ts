import { overLimitText } from '../../../platform/allowances';
import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { sameValue } from '../attributes/same-value';
import type { CatalogRow } from '../catalogs/store';
import { type CheckedItem, checkItem } from '../items/check-item';
import { findItemRoom } from '../items/find-item-room';
import { hashItem } from '../items/item-hash';
import { findKnown } from '../items/store/read';
import { refusedPicture } from '../pictures/refused-picture';
import { cellFor, mapRow } from './map-row';
import type { NumberedRow } from './row-files';
import type { Change, Problem } from './schemas';
import type { ImportChange, ImportRow } from './store';

export type CheckedRow = { at: number; item: CheckedItem | null; problems: Problem[] };

type Rows = { row: ImportRow; rows: readonly NumberedRow[]; seen: Set<string>; now: Date };

/** Rows as items, or why they are none; an id counts where it comes first. */
export function checkRows({ attributes }: CatalogRow, { row, rows, seen, now }: Rows): CheckedRow[] {
  const columns = row.columns.map(({ name }) => name);
  const map = mapRow({ attributes, columns, mapping: row.mapping, now });
  return rows.map(({ at, cells }) => {
    const check = checkItem(attributes, map(cells), now);
    const externalId =
      check.item?.externalId ?? cellFor({ columns, mapping: row.mapping }, cells, 'externalId');
    const twice = check.item !== null && seen.has(check.item.externalId);
    if (check.item) seen.add(check.item.externalId);
    const problems = twice ? { externalId: 'is named by an earlier row' } : (check.problems ?? {});
    return {
      at,
      item: twice ? null : check.item,
      problems: Object.entries(problems).map(([field, reason]) => {
        const value = cellFor({ columns, mapping: row.mapping }, cells, field);
        return { row: at + 1, externalId, field, value, reason, leftOut: true };
      }),
    };
  });
}

const mostProblems = 200;
const mostPictures = 50;
const mostChanges = 50;

/** Pictures take no place from what leaves rows out. */
export function firstProblems(all: readonly Problem[]): Problem[] {
  const rows = all.filter(({ leftOut }) => leftOut).slice(0, mostProblems);
  return [...rows, ...all.filter(({ leftOut }) => !leftOut).slice(0, mostPictures)];
}

export const noRoom = (at: number, externalId: string, reason: string): Problem => ({
  row: at + 1,
  externalId,
  field: 'limit',
  value: null,
  reason,
  leftOut: true,
});

/** What a batch would change. */
export async function checkStep(
  tx: Tx,
  ctx: Ctx,
  { catalog, row, rows }: { catalog: CatalogRow; row: ImportRow; rows: readonly CheckedRow[] },
): Promise<ImportChange> {
  const ids = rows.flatMap(({ item }) => item?.externalId ?? []);
  const known = new Map((await findKnown(tx, catalog, ids)).map((each) => [each.externalId, each]));
  const counts = { ...row.counts };
  const changes: Change[] = [];
  const overLimit: Problem[] = [];
  const named = row.replaces ? counts.changed + counts.same : null;
  const room = await findItemRoom(tx, ctx, { catalog, named });
  for (const { at, item } of rows) {
    if (!item) {
      counts.bad += 1;
      continue;
    }
    const before = known.get(item.externalId);
    const kind = before ? 'changed' : 'new';
    if (!before && counts.new >= room.left) {
      counts.bad += 1;
      overLimit.push(noRoom(at, item.externalId, overLimitText({ ...room, has: room.has + counts.new })));
      continue;
    }
    if (before?.hash === hashItem(catalog.attributes, item)) counts.same += 1;
    else {
      counts[kind] += 1;
      const fields = before ? fieldsOf(item.values, before.values) : [];
      changes.push({ row: at + 1, externalId: item.externalId, title: item.title, kind, fields });
    }
  }
  const problems = [...row.problems, ...rows.flatMap(({ problems }) => problems), ...overLimit];
  return {
    counts,
    problems: firstProblems([...problems, ...refusedPictures(ctx, catalog, rows)]),
    changes: [...row.changes, ...changes].slice(0, mostChanges),
  };
}

/** Of rows that are taken all the same. */
function refusedPictures(
  { platform }: Ctx,
  { attributes }: CatalogRow,
  rows: readonly CheckedRow[],
): Problem[] {
  return rows.flatMap(({ at, item }) => {
    const refused = item && refusedPicture(platform, attributes, item);
    return refused ? [{ row: at + 1, externalId: item.externalId, ...refused, leftOut: false }] : [];
  });
}

/** Values that would be others; none when it is the text. */
function fieldsOf(after: Record<string, unknown>, before: Record<string, unknown>): string[] {
  const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...keys].filter((key) => !sameValue(after[key], before[key]));
}
