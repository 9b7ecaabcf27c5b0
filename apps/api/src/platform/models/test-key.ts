import { asModelFailed } from './failures';
import type { Client, createLinks } from './links';
import { quirksOf } from './quirks';
import type { KeyTest, Models, ProviderTable } from './types';

type Given = { clientOf: ReturnType<typeof createLinks>; table: ProviderTable };
type Tested = Parameters<Models['test']>[0];
type Asking = { signal: AbortSignal; model: string | null };

const patienceMs = 10_000;
const mostModels = 500;

/** Asks for the list of models, which costs nothing; where there is none, for one word. */
export function createTestKey({ clientOf, table }: Given): Models['test'] {
  return async (tested: Tested): Promise<KeyTest> => {
    tested.signal?.throwIfAborted();
    const late = AbortSignal.timeout(patienceMs);
    const signal = tested.signal ? AbortSignal.any([tested.signal, late]) : late;
    const model = tested.model ?? table[tested.provider].models[0]?.name ?? null;
    try {
      const client = clientOf(tested);
      if (quirksOf[tested.provider].listsModels) return { good: true, models: await list(client, signal) };
      return await sayOneWord(client, { signal, model });
    } catch (error) {
      tested.signal?.throwIfAborted();
      if (late.aborted) return { good: false, reason: 'timeout' };
      return { good: false, reason: asModelFailed(error).reason };
    }
  };
}

async function list(found: Client, signal: AbortSignal): Promise<string[]> {
  const page: { data?: unknown } =
    found.sdk === 'openai'
      ? await found.client.models.list({ signal })
      : await found.client.models.list({ limit: 100 }, { signal });
  if (!Array.isArray(page.data)) throw new SyntaxError('This is no list of models.');
  const names = page.data
    .map((each: { id?: unknown } | null) => each?.id)
    .filter((id) => typeof id === 'string');
  return names.slice(0, mostModels).map((id) => id.slice(0, 200).replace(/^models\//, ''));
}

async function sayOneWord(found: Client, { signal, model }: Asking): Promise<KeyTest> {
  if (found.sdk !== 'openai' || !model) return { good: false, reason: 'invalid' };
  const messages = [{ role: 'user' as const, content: 'Say yes.' }];
  await found.client.chat.completions.create({ model, messages, max_tokens: 1 }, { signal });
  return { good: true, models: [] };
}
