import {
  type Db,
  freshTenant,
  mergeAll,
  type SearchNode,
  startSearchNode,
  type TenantCtx,
  withTenant,
} from '@parley/api/bench';
import { seededRandom } from '../frame/seeded-random';
import { askWarm, type Warm } from './ask-warm';
import { grow, index } from './grow';
import { inventTexts, type Texts } from './invent-texts';

export type Scale = Warm & {
  chunks: number;
  coldMs: number;
  chunksPerSecond: number;
  indexBytes: number;
  textBytes: number;
  memoryBytes: number;
};

type Settings = {
  sizes: readonly number[];
  neighbours: number;
  seed: number;
  say(line: string): void;
  signal: AbortSignal;
};

const chunksOfNeighbour = 200;
const memoryBytes = 128 * 2 ** 20;

/** One tenant that grows beside others: what a question costs at each size. */
export async function measureScale(
  db: Db,
  { sizes, neighbours, seed, say, signal }: Settings,
): Promise<Scale[]> {
  const texts = inventTexts(seededRandom(seed));
  const node = await startSearchNode(db, { memoryBytes });
  const tenants: Awaited<ReturnType<typeof freshTenant>>[] = [];
  try {
    for (let each = 0; each < neighbours; each++) {
      tenants.push(await freshTenant(db));
      await grow(node, { tenant: tenants[each] as TenantCtx, from: 0, to: chunksOfNeighbour, texts });
    }
    const own = await freshTenant(db);
    tenants.push(own);
    const measured: Scale[] = [];
    let from = 0;
    let textBytes = 0;
    for (const to of sizes) {
      if (signal.aborted) break;
      say(`growing to ${to} chunks`);
      const startedAt = performance.now();
      textBytes += await grow(node, { tenant: own, from, to, texts });
      const chunksPerSecond = (to - from) / ((performance.now() - startedAt) / 1000);
      await mergeAll(own, index);
      measured.push({
        chunks: to,
        textBytes,
        chunksPerSecond,
        ...(await measureAt(db, { node, tenants, texts })),
      });
      from = to;
    }
    return measured;
  } finally {
    await node.stop();
    for (const tenant of tenants) await tenant.remove();
  }
}

type At = { node: SearchNode; tenants: readonly TenantCtx[]; texts: Texts };

async function measureAt(db: Db, { node, tenants, texts }: At) {
  const own = tenants.at(-1) as TenantCtx;
  const cold = await startSearchNode(db, { memoryBytes });
  const startedAt = performance.now();
  await ask(cold, own, texts.question());
  const coldMs = performance.now() - startedAt;
  await cold.stop();
  const warm = await askWarm({
    ask: () => ask(node, own, texts.question()),
    between: (question) => ask(node, tenants[question % tenants.length] as TenantCtx, texts.question()),
  });
  const { bytes } = await withTenant(own, (tx) => node.search.size(tx, index));
  return {
    coldMs,
    ...warm,
    indexBytes: bytes,
    memoryBytes: await node.memoryBytes(),
  };
}

function ask({ search }: SearchNode, tenant: TenantCtx, text: string) {
  return withTenant(tenant, (tx) => search.query(tx, index, { text, limit: 10, perGroup: 1 }));
}
