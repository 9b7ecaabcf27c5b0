import type { Meaning } from '../../embeddings';
import type { MeaningState } from '../meaning/types';
import type { Only } from './first-pass';

export type Near = {
  number: number;
  /** The cosine, from −1 to 1. */
  similarity: number;
  /** What that says of this model: from 0 for unrelated to 1 for a plain answer; null if nobody knows. */
  likeness: number | null;
};
export type Nearness = { state: MeaningState; near: readonly Near[] };
export type Wanted = { meaning: Meaning; only: Only | null; limit: number };
/** What means the like, the likest first. */
export type Nearest = (wanted: Wanted) => Promise<Nearness>;
