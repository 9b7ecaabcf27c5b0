import type { Tx } from '../../../platform/db';
import type { SourceShown } from './schemas';
import * as store from './store';

/** Sources as they are shown: with how far they are. */
export async function viewSources(tx: Tx, tenantId: string, rows: readonly store.SourceRow[]) {
  const ids = rows.map(({ id }) => id);
  const runIds = rows.flatMap(({ runId }) => runId ?? []);
  const counts = await store.countItems(tx, tenantId, ids);
  const documents = await store.countDocuments(tx, tenantId, ids);
  const runs = new Map((await store.findRuns(tx, tenantId, runIds)).map((run) => [run.id, run]));
  const problems = await store.findProblems(tx, tenantId, ids);
  return rows.map((row): SourceShown => {
    const run = runs.get(row.runId ?? '') ?? null;
    return {
      ...row,
      kind: row.kind as SourceShown['kind'],
      status: row.status as SourceShown['status'],
      settings: row.settings as Record<string, unknown>,
      documents: documents.get(row.id) ?? 0,
      tally: tallyOf(counts.get(row.id) ?? {}),
      run: run && { ...run, status: run.status as NonNullable<SourceShown['run']>['status'] },
      problem: run?.reason ?? problems.get(row.id) ?? null,
    };
  });
}

export async function viewSource(tx: Tx, row: store.SourceRow): Promise<SourceShown> {
  const [view] = await viewSources(tx, row.tenantId, [row]);
  if (!view) throw new Error('A source that is there has no view.');
  return view;
}

function tallyOf(counts: store.Counts): SourceShown['tally'] {
  const { found = 0, fetched = 0, indexed = 0, unchanged = 0, failed = 0, skipped = 0 } = counts;
  const waiting = found + fetched;
  return {
    found: waiting + indexed + unchanged + failed + skipped,
    waiting,
    indexed,
    unchanged,
    failed,
    skipped,
  };
}
