export type Provided = { url: string; model?: string; dimensions?: number };

/** What an operator sets for a provider of embeddings. */
export const providedBy = ({ url, model = 'fake-small', dimensions }: Provided): NodeJS.ProcessEnv => ({
  PARLEY_EMBEDDINGS_URL: url,
  PARLEY_EMBEDDINGS_KEY: 'sk-of-nobody',
  PARLEY_EMBEDDINGS_MODEL: model,
  ...(dimensions !== undefined && { PARLEY_EMBEDDINGS_DIMENSIONS: String(dimensions) }),
});
