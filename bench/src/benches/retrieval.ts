import type { Db } from '@parley/api/bench';
import { chooseEngines, engineOption } from '../databases/places';
import type { Engine } from '../databases/throw-away';
import { defineBench, type Figure } from '../frame/bench';
import { type Beside, measureBeside } from '../importing/measure-beside';
import { readCollection } from '../retrieval/collection';
import { type Measured, measureCollection } from '../retrieval/measure-collection';
import { measureScale, type Scale } from '../retrieval/measure-scale';
import { measureVectors, type Vectors } from '../retrieval/measure-vectors';
import { openDatabase } from '../retrieval/open-database';

export const bench = defineBench({
  name: 'retrieval',
  describe: 'how well questions find their passages, and what a question costs as a tenant grows',
  options: {
    engine: { ...engineOption, default: process.env.DATABASE_URL ? 'postgres' : 'pglite' },
    data: {
      describe: 'a folder with corpus.jsonl, queries.jsonl and qrels.tsv; without it, growth is measured',
      default: '',
    },
    chunks: { describe: 'the sizes one tenant grows to; 0 leaves that out', default: '1000,10000,100000' },
    vectors: {
      describe: 'chunks with a vector each, by a provider on this machine; 0 leaves that out',
      default: 0,
    },
    dimensions: { describe: 'how many numbers a vector has', default: 512 },
    neighbours: { describe: 'tenants beside it', default: 50 },
    seed: { describe: 'of the invented texts', default: 7 },
    beside: {
      describe: 'passages one business imports while visitors talk; 0 leaves that out',
      default: 10_000,
    },
    visitors: { describe: 'visitors who talk', default: 100 },
    pace: { describe: 'messages a second, all visitors together', default: 50 },
  },
  async run({ options, say, signal }) {
    const figures: Figure[] = [];
    const violations: string[] = [];
    let totals: Record<string, number> = {};
    for (const engine of chooseEngines({ engine: options.engine, say })) {
      if (signal.aborted) break;
      const { db, close } = await openDatabase(engine);
      try {
        if (options.data === '') {
          const grown = await measureGrowth(engine, { db, ...options, say, signal });
          figures.push(...grown.figures);
          violations.push(...grown.violations);
          continue;
        }
        const measured = await measureCollection(db, readCollection(options.data));
        totals = totalsOf(measured);
        figures.push(...figuresOf(engine, measured));
      } finally {
        await close();
      }
    }
    return { figures, totals, violations };
  },
});

type Growth = {
  db: Db;
  chunks: string;
  neighbours: number;
  seed: number;
  vectors: number;
  dimensions: number;
  beside: number;
  visitors: number;
  pace: number;
  say(line: string): void;
  signal: AbortSignal;
};

/** By words at each size, by meaning, and beside visitors: each unless it is left out. */
async function measureGrowth(engine: Engine, { db, say, signal, ...options }: Growth) {
  const figures: Figure[] = [];
  const violations: string[] = [];
  const sizes = options.chunks
    .split(',')
    .map(Number)
    .filter((size) => size > 0);
  const grown = await measureScale(db, { ...options, sizes, say, signal });
  figures.push(...grown.flatMap((scale) => figuresOfScale(engine, scale)));
  if (options.vectors > 0 && !signal.aborted) {
    say(`${engine}: ${options.vectors} chunks are given vectors`);
    const vectors = await measureVectors(db, { ...options, signal });
    figures.push(...figuresOfVectors(engine, vectors));
    if (vectors.unheard > 0)
      violations.push(`${engine}: the meaning of ${vectors.unheard} questions was not heard`);
  }
  if (options.beside > 0 && !signal.aborted) {
    say(`${engine}: importing ${options.beside} passages while visitors talk`);
    const beside = await measureBeside(engine, { ...options, passages: options.beside, seconds: 10 });
    figures.push(...figuresBeside(engine, beside));
    violations.push(...beside.violations.map((violation) => `${engine}: ${violation}`));
  }
  return { figures, violations };
}

function totalsOf({ textBytes: _, ...measured }: Measured): Record<string, number> {
  return measured;
}

function figuresOf(engine: Engine, measured: Measured): Figure[] {
  const of = (what: string) => `${engine}: ${what}`;
  return [
    { what: of('nDCG@10'), unit: '', value: measured.ndcg10 },
    { what: of('recall@10'), unit: '', value: measured.recall10 },
    { what: of('recall@100'), unit: '', value: measured.recall100 },
    { what: of('MRR@10'), unit: '', value: measured.mrr10 },
    { what: of('a question, p50'), unit: 'ms', value: measured.p50Ms },
    { what: of('a question, p95'), unit: 'ms', value: measured.p95Ms },
    {
      what: of('a question, CPU'),
      unit: 'ms',
      value: measured.cpuMsPerQuery,
      promise: { of: 'value', atMost: 5 },
    },
    { what: of('documents imported'), unit: '/s', value: measured.documentsPerSecond },
    {
      what: of('index beside the text'),
      unit: 'kB',
      value: measured.indexBytes / 1000,
      floor: measured.textBytes / 1000,
      promise: { of: 'ratio', atMost: 1 },
    },
  ];
}

function figuresOfScale(engine: Engine, scale: Scale): Figure[] {
  const of = (what: string) => `${engine}: ${what} at ${scale.chunks.toLocaleString('en')} chunks`;
  const served = engine === 'postgres';
  return [
    { what: of('a question, p50'), unit: 'ms', value: scale.p50Ms },
    {
      what: of('a question, p95'),
      unit: 'ms',
      value: scale.p95Ms,
      ...(served && { promise: { of: 'value', atMost: 25 } as const }),
    },
    { what: of('a question, CPU'), unit: 'ms', value: scale.cpuMsPerQuery },
    {
      what: of('the first question'),
      unit: 'ms',
      value: scale.coldMs,
      ...(served && { promise: { of: 'value', atMost: 1000 } as const }),
    },
    { what: of('import'), unit: '/s', value: scale.chunksPerSecond, promise: { of: 'value', atLeast: 200 } },
    {
      what: of('memory of indexes'),
      unit: 'MB',
      value: scale.memoryBytes / 2 ** 20,
      promise: { of: 'value', atMost: 128 },
    },
    {
      what: of('index beside the text'),
      unit: 'MB',
      value: scale.indexBytes / 1e6,
      floor: scale.textBytes / 1e6,
      promise: { of: 'ratio', atMost: 1 },
    },
  ];
}

function figuresOfVectors(engine: Engine, vectors: Vectors): Figure[] {
  const of = (what: string) => `${engine}: ${what} with ${vectors.chunks.toLocaleString('en')} vectors`;
  return [
    { what: of('a question, p50'), unit: 'ms', value: vectors.p50Ms },
    { what: of('a question, p95'), unit: 'ms', value: vectors.p95Ms },
    { what: of('a question, CPU'), unit: 'ms', value: vectors.cpuMsPerQuery },
    { what: of('the first question'), unit: 'ms', value: vectors.coldMs },
    { what: of('until meaning is heard on a fresh node'), unit: 'ms', value: vectors.coldMeaningMs },
    { what: of('import'), unit: '/s', value: vectors.chunksPerSecond },
    { what: of('memory of vectors'), unit: 'MB', value: vectors.memoryBytes / 2 ** 20 },
  ];
}

function figuresBeside(engine: Engine, beside: Beside): Figure[] {
  const passages = beside.passages.toLocaleString('en');
  const of = (what: string) => `${engine}: ${what} while ${passages} passages are imported`;
  return [
    {
      what: of('a visitor’s message, p95, beside p95 without'),
      unit: 'ms',
      value: beside.besideP95Ms,
      floor: beside.aloneP95Ms,
      promise: { of: 'value', atMost: 250 },
    },
    { what: of('a visitor’s message, p99'), unit: 'ms', value: beside.besideP99Ms },
    { what: of('messages acknowledged'), unit: '', value: beside.messages },
    {
      what: of('import'),
      unit: '/s',
      value: beside.passagesPerSecond,
      ...(engine === 'postgres' && { promise: { of: 'value', atLeast: 200 } as const }),
    },
  ];
}
