import type { Tx } from '../../db';
import { type Dead, type Part, type Range, type Read, View } from '../ranking/view';
import type { Segment } from '../segment/segment';
import { type Contents, listHeads } from '../store';
import type { Budget } from './budget';
import { withDead } from './dead';
import { readPages, SegmentGone } from './read-pages';
import { StoredSegment } from './stored-segment';

/** An index at one version, as far as it is in memory. Replaced, never changed. */
export type IndexState = {
  born: string;
  version: number;
  stored: ReadonlyMap<number, StoredSegment>;
  /** Numbers that are gone: a merge may bring a segment that still has them. */
  gone: ReadonlySet<number>;
  view: View;
};

type Loading = { index: string; contents: Contents; before: IndexState | null; budget: Budget | null };

/** What is new since `before`, and no more, is loaded. */
export async function loadState(tx: Tx, { index, contents, before, budget }: Loading): Promise<IndexState> {
  const stored = await loadSegments(tx, { index, contents, before, budget });
  const gone = new Set([...(before?.gone ?? []), ...contents.tombstones]);
  const known = before
    ? new Map(before.view.parts.map((part) => [part.segment, part]))
    : new Map<Segment, Part>();
  const parts: Part[] = [];
  for (const each of stored.values()) {
    const old = known.get(each.segment);
    const fresh = old ? contents.tombstones : gone;
    const dead = await deadIn(tx, { index, each, before: old?.dead ?? null, numbers: fresh });
    parts.push(old && old.dead === dead ? old : { segment: each.segment, key: String(each.version), dead });
  }
  const held = [...gone].filter((number) => parts.some(({ segment }) => segment.placeOf(number) >= 0));
  return {
    born: contents.born,
    version: contents.version,
    stored,
    gone: new Set(held),
    view: new View(parts),
  };
}

async function loadSegments(
  tx: Tx,
  { index, contents, before, budget }: Loading,
): Promise<Map<number, StoredSegment>> {
  const missing = contents.segments.filter((version) => !before?.stored.has(version));
  const heads = await listHeads(tx, { index, versions: missing });
  if (heads.length < missing.length) throw new SegmentGone();
  const loaded = new Map(heads.map((head) => [head.version, new StoredSegment(head, budget)]));
  return new Map(
    contents.segments.map((version) => {
      const segment = before?.stored.get(version) ?? loaded.get(version);
      if (!segment) throw new SegmentGone();
      return [version, segment];
    }),
  );
}

type Burying = { index: string; each: StoredSegment; before: Dead | null; numbers: Iterable<number> };

async function deadIn(tx: Tx, { index, each, before, numbers }: Burying): Promise<Dead | null> {
  const { segment } = each;
  const places: number[] = [];
  for (const number of numbers) {
    const place = segment.placeOf(number);
    if (place >= 0 && before?.places[place] !== 1) places.push(place);
  }
  if (places.length === 0) return before;
  const part: Part = { segment, key: '', dead: null };
  const ranges = places.map((place): Range => {
    const start = segment.sequenceAt[place] as number;
    return { part, of: 'sequences', start, length: (segment.sequenceAt[place + 1] as number) - start };
  });
  const sequences = await readPages(tx, ranges, { index, stored: () => each });
  return withDead(
    segment,
    before,
    places.map((place, at) => ({ place, sequence: sequences[at] as Uint8Array })),
  );
}

export class NotInMemory extends Error {}

/** Reads what is in memory, and nothing else. */
export function readerFromMemory(state: IndexState): Read {
  const bySegment = segmentsOf(state);
  return async (ranges) =>
    ranges.map(({ part, of, start, length }) => {
      const bytes = bySegment.get(part.segment)?.bytes(of, start, length);
      if (!bytes) throw new NotInMemory();
      return bytes;
    });
}

export function readerOf(tx: Tx, index: string, state: IndexState): Read {
  const bySegment = segmentsOf(state);
  const stored = ({ part }: Range) => {
    const found = bySegment.get(part.segment);
    if (!found) throw new Error('A range of another index was asked for.');
    return found;
  };
  return (ranges) => readPages(tx, ranges, { index, stored });
}

export function memoryOf({ stored, view, gone }: IndexState): number {
  let bytes = view.memory + gone.size * 40;
  for (const { segment } of stored.values()) bytes += segment.memory;
  return bytes;
}

function segmentsOf({ stored }: IndexState): Map<Segment, StoredSegment> {
  return new Map([...stored.values()].map((each) => [each.segment, each]));
}
