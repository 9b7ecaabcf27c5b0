import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { knowledgeIndex } from '../documents/put-documents';
import type { SourceShown } from './schemas';
import * as store from './store';

/** Sources as they are shown: with how far they are. */
export async function viewSources(tx: Tx, ctx: Ctx, rows: readonly store.SourceRow[]) {
  const tenantId = rows[0]?.tenantId ?? '';
  const ids = rows.map(({ id }) => id);
  const runIds = rows.flatMap(({ runId }) => runId ?? []);
  const counts = await store.countItems(tx, tenantId, ids);
  const documents = await store.countDocuments(tx, tenantId, ids);
  const runs = new Map((await store.findRuns(tx, tenantId, runIds)).map((run) => [run.id, run]));
  const readTo = await ctx.platform.search.readTo(tx, knowledgeIndex);
  const meanings = readTo === null ? null : await store.countMeanings(tx, { tenantId, ids, readTo });
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
      meaning: meanings && (meanings.get(row.id) ?? { done: 0, of: 0 }),
      run: run && { ...run, status: run.status as NonNullable<SourceShown['run']>['status'] },
      problem: run?.reason ?? problemOf(row, problems.get(row.id)),
    };
  });
}

export async function viewSource(tx: Tx, ctx: Ctx, row: store.SourceRow): Promise<SourceShown> {
  const [view] = await viewSources(tx, ctx, [row]);
  if (!view) throw new Error('A source that is there has no view.');
  return view;
}

/** What asks to be left out is a problem only where there is nothing else. */
function problemOf({ status }: store.SourceRow, problem: store.Problem | undefined): string | null {
  return problem && (problem.status === 'failed' || status === 'failed') ? problem.reasonText : null;
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
