import { type CatalogNode, type Db, startCatalogNode } from '@parley/api/bench';
import { seededRandom } from '../frame/seeded-random';
import { percentile } from '../frame/statistics';
import { type Home, inventHomes } from './invent-homes';
import { type Kind, questions } from './questions';

export type Asked = { kind: Kind; facets: boolean; ms: number };
export type Change = 'price' | 'name' | 'added' | 'removed';
export type Measured = {
  asked: Asked[];
  bareMs: number[];
  cpuMs: number;
  firstMs: number;
  /** The next question after one item got another price, another name, was added or went. */
  afterChangeMs: Record<Change, number[]>;
  itemsPerSecond: number;
};

type Load = { items: number; rounds: number; seed: number };

const memoryBytes = 128 * 2 ** 20;
const atOnce = 500;

/** A catalog filled as another system would, and what people ask of it. */
export async function measureCatalog(db: Db, load: Load): Promise<Measured> {
  const node = await startCatalogNode(db, { memoryBytes });
  try {
    const itemsPerSecond = await fill(node, load);
    await db.query('ANALYZE');
    const firstAt = performance.now();
    await node.search({ query: questions.both[0] });
    const firstMs = performance.now() - firstAt;
    await askAll(node, 2);
    const before = process.cpuUsage();
    const asked = await askAll(node, load.rounds);
    const { user, system } = process.cpuUsage(before);
    const cpuMs = (user + system) / 1000 / asked.length;
    return {
      asked,
      bareMs: await askBare(db, node, load.rounds),
      cpuMs,
      firstMs,
      afterChangeMs: await askAfterChanges(node, load),
      itemsPerSecond,
    };
  } finally {
    await node.stop();
  }
}

async function fill({ sync }: CatalogNode, { items, seed }: Load): Promise<number> {
  const home = inventHomes(seededRandom(seed));
  const startedAt = performance.now();
  for (let from = 0; from < items; from += atOnce) {
    const { counts } = await sync(Array.from({ length: Math.min(atOnce, items - from) }, home));
    if (counts.refused > 0) throw new Error(`${counts.refused} homes were refused.`);
  }
  return items / ((performance.now() - startedAt) / 1000);
}

async function askAll({ search }: CatalogNode, rounds: number): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const facets = round % 2 === 1;
    for (const kind of Object.keys(questions) as Kind[]) {
      for (const query of questions[kind]) {
        const startedAt = performance.now();
        await search({ query, facets });
        asked.push({ kind, facets, ms: performance.now() - startedAt });
      }
    }
  }
  return asked;
}

const changes: Record<Change, (item: Home, round: number) => Home> = {
  price: (item) => ({ ...item, values: { ...(item.values as Home), price: 1_234_567 } }),
  name: (item, round) => ({ ...item, title: `${item.title} number ${round}` }),
  added: (item, round) => ({ ...item, externalId: `more-${round}` }),
  removed: (item) => item,
};

/** Each on an item of its own; the question was asked just before. */
async function askAfterChanges(node: CatalogNode, { items, seed }: Load): Promise<Record<Change, number[]>> {
  const times: Record<Change, number[]> = { price: [], name: [], added: [], removed: [] };
  const home = inventHomes(seededRandom(seed));
  const asked = { query: questions.both[0], facets: true };
  for (let round = 0; round < Math.min(items / 4, 10); round += 1) {
    for (const change of Object.keys(changes) as Change[]) {
      const item = home();
      if (change === 'removed') await node.remove(String(item.externalId));
      else await node.sync([changes[change](item, round)]);
      const startedAt = performance.now();
      await node.search(asked);
      times[change].push(performance.now() - startedAt);
    }
  }
  return times;
}

const bare = `
  SELECT i.* FROM catalog_item i
  JOIN catalog_value a ON a.tenant_id = i.tenant_id AND a.catalog_id = i.catalog_id AND a.item_number = i.number
  JOIN catalog_value b ON b.tenant_id = i.tenant_id AND b.catalog_id = i.catalog_id AND b.item_number = i.number
  JOIN catalog_value c ON c.tenant_id = i.tenant_id AND c.catalog_id = i.catalog_id AND c.item_number = i.number
  WHERE i.tenant_id = $1 AND i.catalog_id = $2 AND a.key = 'configuration' AND a.text = '2BHK'
    AND b.key = 'place' AND b.text = 'Whitefield' AND c.key = 'price' AND c.number <= 15000000
  ORDER BY c.number DESC LIMIT 10`;

/** The first of the questions, by one who already knows what it means. */
async function askBare(db: Db, { ctx, catalogId }: CatalogNode, rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds * 5; round += 1) {
    const startedAt = performance.now();
    await db.query(bare, [ctx.tenantId, catalogId]);
    times.push(performance.now() - startedAt);
  }
  return times;
}

export function timesOf(asked: readonly Asked[], share: number, kind?: Kind): number {
  return percentile(
    asked.filter((each) => !kind || each.kind === kind).map(({ ms }) => ms),
    share,
  );
}
