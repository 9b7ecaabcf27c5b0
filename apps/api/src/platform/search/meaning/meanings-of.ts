import { type Embeddings, EmbeddingsFailed, type Meaning } from '../../embeddings';
import type { Text } from './types';

type Asking = { embeddings: Embeddings; signal: AbortSignal };
type Found = Map<number, Meaning>;

/** By number. A text that the provider will not take stays without a vector: words find it. */
export async function meaningsOf(texts: readonly Text[], asking: Asking): Promise<Found> {
  const found: Found = new Map();
  if (await tried(texts, asking, found)) return found;
  await makeSure(asking);
  for (const half of halves(texts)) await find(half, asking, found);
  return found;
}

async function find(texts: readonly Text[], asking: Asking, found: Found): Promise<void> {
  if (await tried(texts, asking, found)) return;
  for (const half of halves(texts)) await find(half, asking, found);
}

async function tried(texts: readonly Text[], { embeddings, signal }: Asking, found: Found): Promise<boolean> {
  try {
    const meanings = await embeddings.embed(
      texts.map(({ text }) => text),
      signal,
    );
    for (const [at, meaning] of meanings.entries()) {
      const number = texts[at]?.number;
      if (number !== undefined) found.set(number, meaning);
    }
    return true;
  } catch (error) {
    if (!isUnwanted(error)) throw error;
    return false;
  }
}

function halves(texts: readonly Text[]): (readonly Text[])[] {
  const middle = Math.ceil(texts.length / 2);
  return texts.length > 1 ? [texts.slice(0, middle), texts.slice(middle)] : [];
}

/** One that takes no text at all is not asked for each. */
async function makeSure({ embeddings, signal }: Asking): Promise<void> {
  try {
    await embeddings.embed(['A text like any other.'], signal);
  } catch (error) {
    if (isUnwanted(error))
      throw new EmbeddingsFailed('refuses every text', { problem: 'refused', cause: error });
    throw error;
  }
}

const isUnwanted = (error: unknown) => error instanceof EmbeddingsFailed && error.problem === 'unwanted';
