import type { Output } from '../../../api/contract';

type Trace = Pick<Output['why']['get']['trace'], 'steps' | 'evidence'>;
type Quoted = { title: string; quote: string };
/** A passage of a document in the knowledge. */
export type Place = { documentId: string; chunkId: string };

/** Where each text stands that a reply rests on: null for what is of a catalog, or was written down by an older server. */
export function placesOf({ steps, evidence }: Trace): (Place | null)[] {
  const told = steps.find(({ step }) => step === 'generate')?.decided.places;
  const places: unknown[] = Array.isArray(told) ? told : [];
  return evidence.map((_, at) => placeIn(places[at]));
}

function placeIn(told: unknown): Place | null {
  if (typeof told !== 'object' || told === null) return null;
  const { documentId, chunkId } = told as Record<string, unknown>;
  return typeof documentId === 'string' && typeof chunkId === 'string' ? { documentId, chunkId } : null;
}

/** Where the text stands that a visitor was shown a stretch of. */
export function placeOf(trace: Trace, { title, quote }: Quoted): Place | null {
  const at = trace.evidence.findIndex((one) => one.title.startsWith(title) && one.text.includes(quote));
  return placesOf(trace)[at] ?? null;
}

/** What an address has room for: of a longer text its passage is shown. */
const longest = 600;

export const searchFor = ({ chunkId }: Place, quote: string) => ({
  chunk: chunkId,
  ...(quote.length <= longest && { quote }),
});
