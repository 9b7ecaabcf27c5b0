import {
  chunk,
  type Db,
  detectLanguage,
  freshTenant,
  mergeAll,
  type SearchDocument,
  startSearchNode,
  type TenantCtx,
  withTenant,
} from '@parley/api/bench';
import { percentile } from '../frame/statistics';
import type { Collection } from './collection';
import { judgeRankings, type Quality } from './judge-rankings';

export type Measured = Quality & {
  p50Ms: number;
  p95Ms: number;
  cpuMsPerQuery: number;
  documentsPerSecond: number;
  indexBytes: number;
  textBytes: number;
};

const index = 'knowledge';
const documentsPerTransaction = 20;
const memoryBytes = 128 * 2 ** 20;

/** Imports a collection into a fresh tenant, asks its questions, and judges the answers. */
export async function measureCollection(db: Db, collection: Collection): Promise<Measured> {
  const node = await startSearchNode(db, { memoryBytes });
  const tenant = await freshTenant(db);
  try {
    const startedAt = performance.now();
    await load(node, tenant, collection);
    const seconds = (performance.now() - startedAt) / 1000;
    await mergeAll(tenant, index);
    const ask = (text: string) =>
      withTenant(tenant, (tx) => node.search.query(tx, index, { text, limit: 100, perGroup: 1 }));
    for (const { text } of collection.queries.slice(0, 50)) await ask(text);
    const asked = await askAll(collection, ask);
    const { bytes } = await withTenant(tenant, (tx) => node.search.size(tx, index));
    const texts = collection.documents.map(
      ({ title, text }) => Buffer.byteLength(title) + Buffer.byteLength(text),
    );
    return {
      ...asked,
      documentsPerSecond: collection.documents.length / seconds,
      indexBytes: bytes,
      textBytes: texts.reduce((sum, size) => sum + size, 0),
    };
  } finally {
    await node.stop();
    await tenant.remove();
  }
}

type Node = Awaited<ReturnType<typeof startSearchNode>>;
type Ask = (text: string) => Promise<{ hits: readonly { group: number }[] }>;

async function load({ search }: Node, tenant: TenantCtx, { documents }: Collection): Promise<void> {
  for (let from = 0; from < documents.length; from += documentsPerTransaction) {
    const passages: Omit<SearchDocument, 'number'>[] = [];
    for (const [place, document] of documents.slice(from, from + documentsPerTransaction).entries())
      passages.push(...(await passagesOf(document, from + place)));
    await withTenant(tenant, async (tx) => {
      const first = await search.allot(tx, index, passages.length);
      const numbered = passages.map((passage, place) => ({ ...passage, number: first + place }));
      await search.add(tx, index, numbered);
    });
  }
}

async function passagesOf({ title, text }: { title: string; text: string }, group: number) {
  const language = await detectLanguage(text || title);
  const chunks = chunk({ text, marks: [], title });
  const passages = chunks.map(({ start, end }) => text.slice(start, end));
  return (passages.length > 0 ? passages : ['']).map((body) => ({
    group,
    language,
    title,
    headings: '',
    body,
  }));
}

async function askAll({ documents, queries, grades }: Collection, ask: Ask) {
  const times: number[] = [];
  const rankings: { ranked: string[]; grades: ReadonlyMap<string, number> }[] = [];
  const before = process.cpuUsage();
  for (const { id, text } of queries) {
    const startedAt = performance.now();
    const { hits } = await ask(text);
    times.push(performance.now() - startedAt);
    const ranked = hits.map(({ group }) => documents[group]?.id ?? '');
    rankings.push({ ranked, grades: grades.get(id) ?? new Map() });
  }
  const { user, system } = process.cpuUsage(before);
  return {
    ...judgeRankings(rankings),
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    cpuMsPerQuery: (user + system) / 1000 / queries.length,
  };
}
