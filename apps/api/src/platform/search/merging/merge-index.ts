import { type ScopeCtx, withTenant } from '../../db';
import {
  deleteSegments,
  deleteTombstones,
  insertSegment,
  listSegments,
  listWhole,
  nextVersion,
} from '../store';
import { mergeSegments } from './merge-segments';
import { planMerge } from './plan-merge';

export type MergeOutcome = 'nothing-to-do' | 'merged' | 'lost';

/** One step. It reads in one short transaction, computes in none, and writes in another if nothing was in its way. */
export async function mergeIndex(
  ctx: ScopeCtx,
  index: string,
  { clean = false } = {},
): Promise<MergeOutcome> {
  const work = await withTenant(ctx, async (tx) => {
    const versions = planMerge(await listSegments(tx, index), { clean });
    return versions && { versions, whole: await listWhole(tx, { index, versions }) };
  });
  if (!work) return 'nothing-to-do';
  const { versions, whole } = work;
  if (whole.length < versions.length) return 'lost';
  const segment = await mergeSegments(whole);
  const numbers = whole.flatMap(({ gone }) => gone);

  try {
    await withTenant(ctx, async (tx) => {
      const now = await nextVersion(tx, index);
      if (!now || (await deleteSegments(tx, { index, versions })) < versions.length) throw new Lost();
      if (segment.documents > 0) await insertSegment(tx, { index, version: now.version, segment });
      if (numbers.length > 0) await deleteTombstones(tx, { index, numbers });
    });
    return 'merged';
  } catch (error) {
    if (error instanceof Lost) return 'lost';
    throw error;
  }
}

/** Another merge was faster: what this one made is dropped. */
class Lost extends Error {}
