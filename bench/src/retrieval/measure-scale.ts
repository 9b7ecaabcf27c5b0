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
import { percentile } from '../frame/statistics';
import { inventTexts, type Texts } from './invent-texts';

export type Scale = {
  chunks: number;
  p50Ms: number;
  p95Ms: number;
  cpuMsPerQuery: number;
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

const index = 'knowledge';
const chunksPerTransaction = 100;
const chunksOfNeighbour = 200;
const memoryBytes = 128 * 2 ** 20;
const questions = 300;

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

type Growing = { tenant: TenantCtx; from: number; to: number; texts: Texts };

async function grow({ search }: SearchNode, { tenant, from, to, texts }: Growing): Promise<number> {
  let bytes = 0;
  for (let at = from; at < to; at += chunksPerTransaction) {
    const bodies = Array.from({ length: Math.min(chunksPerTransaction, to - at) }, () => texts.passage());
    bytes += bodies.reduce((sum, body) => sum + body.length, 0);
    await withTenant(tenant, async (tx) => {
      const first = await search.allot(tx, index, bodies.length);
      const documents = bodies.map((body, place) => ({
        number: first + place,
        group: Math.floor((first + place) / 10),
        language: 'en',
        title: texts.title(),
        headings: '',
        body,
      }));
      await search.add(tx, index, documents);
    });
  }
  return bytes;
}

type At = { node: SearchNode; tenants: readonly TenantCtx[]; texts: Texts };

async function measureAt(db: Db, { node, tenants, texts }: At) {
  const own = tenants.at(-1) as TenantCtx;
  const cold = await startSearchNode(db, { memoryBytes });
  const startedAt = performance.now();
  await ask(cold, own, texts.question());
  const coldMs = performance.now() - startedAt;
  await cold.stop();
  for (let warm = 0; warm < 50; warm++) await ask(node, own, texts.question());
  const times: number[] = [];
  let cpu = 0;
  for (let question = 0; question < questions; question++) {
    await ask(node, tenants[question % tenants.length] as TenantCtx, texts.question());
    const text = texts.question();
    const before = process.cpuUsage();
    const askedAt = performance.now();
    await ask(node, own, text);
    times.push(performance.now() - askedAt);
    const { user, system } = process.cpuUsage(before);
    cpu += (user + system) / 1000;
  }
  const { bytes } = await withTenant(own, (tx) => node.search.size(tx, index));
  return {
    coldMs,
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    cpuMsPerQuery: cpu / questions,
    indexBytes: bytes,
    memoryBytes: await node.memoryBytes(),
  };
}

function ask({ search }: SearchNode, tenant: TenantCtx, text: string) {
  return withTenant(tenant, (tx) => search.query(tx, index, { text, limit: 10, perGroup: 1 }));
}
