export { createEmbeddings, modelOf } from './create-embeddings';
export { EmbeddingsFailed, type EmbeddingsProblem } from './errors';
export type { Embeddings, Meaning, MeaningAsked } from './types';
