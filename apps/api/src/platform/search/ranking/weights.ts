/** BM25F as the textbooks have it. Measured on collections of several kinds; none is tuned for. */
export const k1 = 1.2;
export const b = 0.75;
export const fieldWeights = { title: 2, headings: 1.5, body: 1 } as const;

/** Words that say little still tell like questions apart. */
export const fillerWeight = 0.25;
/** Two words of the question side by side. */
export const pairWeight = 0.2;
/** How many of the best are looked at closely. */
export const closeLook = 100;

/** How slowly a rank loses its worth when rankings are fused, and what meaning counts beside words. */
export const flatness = 60;
export const meaningWeight = 1;

export const feedback = {
  documents: 10,
  terms: 30,
  share: 0.5,
  /** The score, beside the best one’s, to this power: a clear winner is listened to alone. */
  trust: 4,
  /** So many words of evidence make half of the share. */
  evidence: 50,
  /** A term that so many documents have adds nothing. */
  commonest: 0.3,
} as const;

export function idf(documents: number, having: number): number {
  return Math.log(1 + (documents - having + 0.5) / (having + 0.5));
}

/** What a term’s occurrences in a document are worth, each field measured against its usual length. */
export function saturate(occurrences: number): number {
  return (occurrences * (k1 + 1)) / (occurrences + k1);
}

export function lengthNorm(length: number, average: number): number {
  return 1 / (1 - b + (b * length) / average);
}
