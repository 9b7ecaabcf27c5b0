import {
  type Db,
  mergeAll,
  PutTexts,
  putTexts,
  SearchKnowledge,
  searchKnowledge,
  startKnowledgeNode,
  withTenant,
} from '@parley/api/bench';
import { askWarm, type Warm } from './ask-warm';
import type { Collection } from './collection';
import { judgeRankings, type Quality } from './judge-rankings';

export type Measured = Quality &
  Warm & {
    documentsPerSecond: number;
    indexBytes: number;
    textBytes: number;
  };

type Node = Awaited<ReturnType<typeof startKnowledgeNode>>;

const index = 'knowledge';
const textsAtOnce = 100;
const memoryBytes = 128 * 2 ** 20;
const address = 'https://documents.example/';

/** Imports a collection into a fresh tenant as its owner would, asks its questions, and judges the answers. */
export async function measureCollection(db: Db, collection: Collection): Promise<Measured> {
  const node = await startKnowledgeNode(db, { memoryBytes });
  try {
    const startedAt = performance.now();
    await load(node, collection);
    const seconds = (performance.now() - startedAt) / 1000;
    await mergeAll(node.ctx, index);
    const quality = judgeRankings(await rankAll(node, collection));
    const asked = await askAll(node, collection);
    const { bytes } = await withTenant(node.ctx, (tx) => node.ctx.platform.search.size(tx, index));
    return {
      ...quality,
      ...asked,
      documentsPerSecond: collection.documents.length / seconds,
      indexBytes: bytes,
      textBytes: textBytesOf(collection),
    };
  } finally {
    await node.stop();
  }
}

function textBytesOf({ documents }: Collection): number {
  return documents.reduce(
    (sum, { title, text }) => sum + Buffer.byteLength(title) + Buffer.byteLength(text),
    0,
  );
}

/** Every text goes the way of those that come by the API: checked, parsed, cut, indexed. */
async function load({ ctx, collectionId }: Node, { documents }: Collection): Promise<void> {
  for (let from = 0; from < documents.length; from += textsAtOnce) {
    const texts = documents.slice(from, from + textsAtOnce).map(asText);
    const { items } = await putTexts(ctx, PutTexts.parse({ collectionId, texts }));
    const failed = items.find(({ outcome }) => outcome === 'failed');
    if (failed) throw new Error(`The document ${failed.key} was not imported: ${failed.reason}`);
  }
}

/** What has no title or no text still has to be called something, and that is no word. */
function asText({ id, title, text }: Collection['documents'][number]) {
  const named = title.replaceAll(/\s+/g, ' ').trim().slice(0, 300);
  const url = address + encodeURIComponent(id);
  return { key: id, title: named || '—', text: text.trim() || named || '—', url };
}

const idOf = (url: string | null) => decodeURIComponent((url ?? '').slice(address.length));

/** A hundred documents each, for the judges. */
async function rankAll({ ctx }: Node, { queries, grades }: Collection) {
  const rankings: { ranked: string[]; grades: ReadonlyMap<string, number> }[] = [];
  for (const { id, text } of queries) {
    const { passages } = await searchKnowledge(ctx, { ...questionOf(text), limit: 100 });
    rankings.push({ ranked: passages.map(({ url }) => idOf(url)), grades: grades.get(id) ?? new Map() });
  }
  return rankings;
}

/** As many passages as a search shows when nothing else is said, by a node that has been asked for a while. */
function askAll({ ctx }: Node, { queries }: Collection): Promise<Warm> {
  let asked = 0;
  return askWarm({
    ask: () => searchKnowledge(ctx, questionOf(queries[asked++ % queries.length]?.text ?? '')),
  });
}

function questionOf(text: string): SearchKnowledge {
  return SearchKnowledge.parse({ query: text.replaceAll(/\s+/g, ' ').trim().slice(0, 1000), perDocument: 1 });
}
