import type { Tx } from '../../db';
import type { Range } from '../ranking/view';
import { readSlices, type Slice } from '../store';
import { pageBytes, type StoredSegment } from './stored-segment';

/** A merge has replaced a segment since the contents were read: they are read again. */
export class SegmentGone extends Error {}

type Reading = { index: string; stored: (range: Range) => StoredSegment };

/** From memory, and for what is not there, from the database in one statement. */
export async function readPages(
  tx: Tx,
  ranges: readonly Range[],
  { index, stored }: Reading,
): Promise<Uint8Array[]> {
  const found = ranges.map((range) => stored(range).bytes(range.of, range.start, range.length));
  const wanted = new Map<string, { slice: Slice; segment: StoredSegment }>();
  for (const [place, range] of ranges.entries()) {
    if (found[place]) continue;
    const segment = stored(range);
    for (const slice of segment.missing(range.of, range.start, range.length))
      wanted.set(`${slice.version} ${slice.of} ${slice.start}`, { slice, segment });
  }
  if (wanted.size === 0) return found as Uint8Array[];
  const pages = await fetchPages(tx, { index, wanted: [...wanted.values()] });
  return ranges.map((range, place) => found[place] ?? gather(range, stored(range), pages));
}

type Pages = Map<string, Uint8Array>;

async function fetchPages(
  tx: Tx,
  { index, wanted }: { index: string; wanted: readonly { slice: Slice; segment: StoredSegment }[] },
): Promise<Pages> {
  const slices = wanted.map(({ slice }) => slice);
  const read = await readSlices(tx, { index, slices });
  const pages: Pages = new Map();
  for (const [place, { slice, segment }] of wanted.entries()) {
    const bytes = read.get(place);
    if (!bytes) throw new SegmentGone();
    segment.put(slice.of, slice.start, bytes);
    pages.set(`${slice.version} ${slice.of} ${slice.start}`, bytes);
  }
  return pages;
}

/** What was just read is used even if it has been forgotten already: memory may be smaller than one question. */
function gather({ of, start, length }: Range, segment: StoredSegment, pages: Pages): Uint8Array {
  const gathered = new Uint8Array(length);
  for (let at = start; at < start + length; ) {
    const page = Math.floor(at / pageBytes) * pageBytes;
    const until = Math.min(start + length, page + pageBytes);
    const read = pages.get(`${segment.version} ${of} ${page}`);
    const piece = read ? read.subarray(at - page, until - page) : segment.bytes(of, at, until - at);
    if (!piece) throw new SegmentGone();
    gathered.set(piece, at - start);
    at = until;
  }
  return gathered;
}
