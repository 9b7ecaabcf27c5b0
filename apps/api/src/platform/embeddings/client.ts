import { createOpenAi, faultOf } from '../providers';
import { EmbeddingsFailed } from './errors';

export type Provider = {
  url: string;
  key: string;
  model: string;
  dimensions: number | null;
  fetch: typeof globalThis.fetch;
};

export type Call = (texts: readonly string[], options: Calling) => Promise<Float32Array[]>;
type Calling = { signal?: AbortSignal; timeoutMs: number };

/** One request. Whoever calls decides whether and when to try again. */
export function createCall({ url, key, fetch, ...asked }: Provider): Call {
  const client = createOpenAi({ url, key, fetch });
  const { model, dimensions } = asked;
  return async (texts, { signal, timeoutMs }) => {
    // Said outright, the client leaves the decoding to us: it takes a server that answers with a list for one that does not.
    const encoding = { encoding_format: 'base64' } as const;
    const body = { model, input: [...texts], ...encoding, ...(dimensions !== null && { dimensions }) };
    // One of its own for each request: the client never takes its listener off.
    const options = { timeout: timeoutMs, ...(signal && { signal: AbortSignal.any([signal]) }) };
    const answer: unknown = await client.embeddings.create(body, options).catch(fail);
    return vectorsOf(answer, { count: texts.length, dimensions });
  };
}

const unwanted = new Set([400, 413, 422]);

function fail(error: unknown): never {
  const { kind, status, retryAfterMs } = faultOf(error);
  if (kind === 'late') throw new EmbeddingsFailed('took too long', { problem: 'away' });
  if (kind === 'garbled') throw garbled('answered with something else');
  if (status === null) throw new EmbeddingsFailed('could not be reached', { problem: 'away' });
  if (status === 429) throw new EmbeddingsFailed('is busy (429)', { problem: 'busy', retryAfterMs });
  if (status >= 500 || status === 408)
    throw new EmbeddingsFailed(`failed (${status})`, { problem: 'away', retryAfterMs });
  if (unwanted.has(status))
    throw new EmbeddingsFailed(`refused the texts (${status})`, { problem: 'unwanted' });
  throw new EmbeddingsFailed(`refused (${status})`, { problem: 'refused' });
}

type Expected = { count: number; dimensions: number | null };

/** Servers that speak this protocol differ in how they say numbers, and some in how many. */
function vectorsOf(answer: unknown, { count, dimensions }: Expected): Float32Array[] {
  const data = (answer as { data?: unknown } | null)?.data;
  if (!Array.isArray(data) || data.length !== count) throw garbled('answered for another number of texts');
  const vectors: Float32Array[] = [];
  for (const [at, each] of data.entries()) {
    const { index = at, embedding } = (each ?? {}) as { index?: number; embedding?: Said };
    vectors[index] = numbersOf(embedding ?? []);
  }
  const length = dimensions ?? vectors[0]?.length ?? 0;
  for (let at = 0; at < count; at++) check(vectors[at], length);
  return vectors;
}

type Said = string | ArrayLike<number>;

function numbersOf(said: Said): Float32Array {
  if (typeof said !== 'string') return Float32Array.from(said);
  const bytes = Buffer.from(said, 'base64');
  const numbers = new Float32Array(Math.floor(bytes.length / 4));
  for (let at = 0; at < numbers.length; at++) numbers[at] = bytes.readFloatLE(at * 4);
  return numbers;
}

function check(vector: Float32Array | undefined, length: number): void {
  if (!vector || length === 0) throw garbled('answered without vectors');
  if (vector.length !== length) throw garbled(`answered with ${vector.length} numbers instead of ${length}`);
  const size = vector.reduce((sum, each) => sum + each * each, 0);
  if (!(size > 0 && Number.isFinite(size))) throw garbled('answered with numbers that are none');
}

const garbled = (message: string) => new EmbeddingsFailed(message, { problem: 'garbled' });
