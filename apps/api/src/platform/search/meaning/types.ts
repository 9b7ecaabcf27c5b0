import type { Tx } from '../../db';

export type Text = { number: number; text: string };
/** The next so many texts of an index after a number, ascending: what a document’s vector is made of. */
export type ReadTexts = (tx: Tx, asked: { index: string; after: number; limit: number }) => Promise<Text[]>;

/** Has texts read that cost something, and counts what came of it; null where it cannot be paid for now. */
export type PayForMeanings = <Result>(
  asked: { tenantId: string; model: string; texts: number },
  call: () => Promise<{ result: Result; texts: number }>,
) => Promise<Result | null>;

/**
 * joined: what the question means had its say. pending: nothing has been read by this model yet. loading: read into
 * memory right now. too-large: there is no memory for it.
 */
export type MeaningState = 'joined' | 'pending' | 'loading' | 'too-large';
