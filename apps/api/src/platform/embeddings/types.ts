/** Directions of one model: those of two models say nothing of each other. */
export type Meaning = { space: string; vector: Float32Array };

/**
 * off: no provider is configured. late: it took longer than a question may wait. away: it does not answer, or
 * cannot be used as it is configured.
 */
export type MeaningAsked = { state: 'answered'; meaning: Meaning } | { state: 'off' | 'late' | 'away' };

export type Embeddings = {
  /** Null where none is configured. */
  readonly model: string | null;
  /** What a question means; never waited for longer than a question can wait. */
  ask(text: string): Promise<MeaningAsked>;
  /** Of documents, in their order. Fails with `EmbeddingsFailed`. */
  embed(texts: readonly string[], signal: AbortSignal): Promise<Meaning[]>;
  /** Why the provider cannot be used now, as the end of a sentence about it; null while it can. */
  trouble(): string | null;
  /** How good an answer that is by this model, from 0 for none to 1 for a plain one; null if unknown. */
  likeness(similarity: number): number | null;
};
