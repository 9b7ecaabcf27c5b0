import {
  type Db,
  freshTenant,
  mergeAll,
  type SearchNode,
  spawnChild,
  startSearchNode,
  type TenantCtx,
  withTenant,
} from '@parley/api/bench';
import { seededRandom } from '../frame/seeded-random';
import { askWarm, type Warm } from './ask-warm';
import { grow, index } from './grow';
import { inventTexts, type Texts } from './invent-texts';

export type Vectors = Warm & {
  chunks: number;
  chunksPerSecond: number;
  /** Until the first question of a node that has just started is answered, and until its meaning is heard. */
  coldMs: number;
  coldMeaningMs: number;
  memoryBytes: number;
  unheard: number;
};

type Settings = { vectors: number; dimensions: number; seed: number; signal: AbortSignal };

const memoryBytes = 128 * 2 ** 20;

/** One tenant whose every chunk has a vector, by a provider that is a process of its own. */
export async function measureVectors(
  db: Db,
  { vectors: chunks, dimensions, seed, signal }: Settings,
): Promise<Vectors> {
  const provider = spawnChild('embeddings-provider', String(dimensions));
  const url = (await provider.nextLine()) ?? '';
  const bodies: string[] = [];
  const texts = inventTexts(seededRandom(seed));
  const read = async (_: unknown, { after, limit }: { after: number; limit: number }) =>
    bodies.slice(after + 1, after + 1 + limit).map((text, place) => ({ number: after + 1 + place, text }));
  const meaning = { url, dimensions, read, vectorBytes: 512 * 2 ** 20 };
  const node = await startSearchNode(db, { memoryBytes, meaning });
  const tenant = await freshTenant(db);
  try {
    const startedAt = performance.now();
    await grow(node, { tenant, from: 0, to: chunks, texts, keep: (body) => bodies.push(body) });
    await untilRead(node, { tenant, chunks, signal });
    const chunksPerSecond = chunks / ((performance.now() - startedAt) / 1000);
    await mergeAll(tenant, index);
    const cold = await startSearchNode(db, { memoryBytes, meaning });
    const first = await askFirst(cold, tenant, texts);
    await cold.stop();
    let unheard = 0;
    await askUntilHeard(node, tenant, texts);
    const warm = await askWarm({
      ask: async () => void ((await ask(node, tenant, texts)) === 'joined' || unheard++),
    });
    return {
      chunks,
      chunksPerSecond,
      ...first,
      ...warm,
      unheard,
      memoryBytes: await node.memoryBytes('vector'),
    };
  } finally {
    await node.stop();
    await tenant.remove();
    await provider.kill();
  }
}

type Reading = { tenant: TenantCtx; chunks: number; signal: AbortSignal };

async function untilRead({ search }: SearchNode, { tenant, chunks, signal }: Reading): Promise<void> {
  const readTo = () => withTenant(tenant, (tx) => search.readTo(tx, index));
  while (((await readTo()) ?? 0) < chunks - 1) {
    signal.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function askFirst(node: SearchNode, tenant: TenantCtx, texts: Texts) {
  const startedAt = performance.now();
  await ask(node, tenant, texts);
  const coldMs = performance.now() - startedAt;
  await askUntilHeard(node, tenant, texts);
  return { coldMs, coldMeaningMs: performance.now() - startedAt };
}

async function askUntilHeard(node: SearchNode, tenant: TenantCtx, texts: Texts): Promise<void> {
  while ((await ask(node, tenant, texts)) !== 'joined') await node.search.settled();
}

/** A question as the product asks it: what it means, then what answers. */
async function ask({ search, embeddings }: SearchNode, tenant: TenantCtx, texts: Texts) {
  const text = texts.question();
  const about = await embeddings.ask(text);
  const meaning = about.state === 'answered' ? about.meaning : null;
  const asked = { text, meaning, limit: 10, perGroup: 1 };
  const found = await withTenant(tenant, (tx) => search.query(tx, index, asked));
  return found.meaning;
}
