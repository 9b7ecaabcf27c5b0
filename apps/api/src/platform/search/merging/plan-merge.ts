import type { SegmentRow } from '../store';

/** So many neighbours of like size become one. */
export const segmentsOfATier = 5;
/** A merge makes nothing larger: it would hold up others. */
export const largestMerge = 25_000;
/** From this share of dead documents on, a segment is written anew. */
export const deadShare = 0.2;

/**
 * What to merge next, by version; null when the index is in good order. Neighbours only: numbers stay apart. `clean`:
 * until nothing of what is gone is left.
 */
export function planMerge(segments: readonly SegmentRow[], { clean = false } = {}): number[] | null {
  const highest = Math.max(0, ...segments.map(tierOf));
  for (let tier = 0; tier <= highest; tier++) {
    const run = runsOf(segments, tier).find(({ length }) => length >= segmentsOfATier);
    if (run) return run.map(({ version }) => version);
  }
  const share = clean ? 0 : deadShare;
  const worn = segments.find(({ documents, dead }) => dead > 0 && dead >= documents * share);
  return worn ? [worn.version] : null;
}

/** 1, 2–5, 6–25, … living documents. */
function tierOf(segment: SegmentRow): number {
  return Math.ceil(Math.log(Math.max(1, livingIn(segment))) / Math.log(segmentsOfATier));
}

function livingIn({ documents, dead }: SegmentRow): number {
  return documents - dead;
}

/** Neighbours that are no larger than the tier, as many as a merge may take. */
function runsOf(segments: readonly SegmentRow[], tier: number): SegmentRow[][] {
  const runs: SegmentRow[][] = [[]];
  let sum = 0;
  for (const segment of segments) {
    const living = livingIn(segment);
    const fits = tierOf(segment) <= tier && living <= largestMerge / 2;
    if (!fits || sum + living > largestMerge) {
      runs.push([]);
      sum = 0;
    }
    if (!fits) continue;
    runs.at(-1)?.push(segment);
    sum += living;
  }
  return runs;
}
