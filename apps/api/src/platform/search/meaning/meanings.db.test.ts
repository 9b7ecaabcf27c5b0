import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { testDb } from '../../../../test/db';
import { fails, forNothing, refusing, startFakeEmbeddings, vectors } from '../../../../test/fake-embeddings';
import { freshTenant } from '../../../../test/search-node';
import { systemClock } from '../../clock';
import { type Db, withTenant } from '../../db';
import { createEmbeddings, type Embeddings } from '../../embeddings';
import { createJobs, type Jobs } from '../../jobs';
import { createLog } from '../../log';
import { createMetrics } from '../../metrics';
import { createSearch } from '../create-search';
import { handleSearchJobs, searchJobs } from '../merging/jobs';
import type { SearchQuery } from '../types';
import { handleMeaningJobs, meaningJobs } from './jobs';
import type { Text } from './types';
import { writeStretch } from './write-vectors';

const log = createLog({ level: 'silent' });
const metrics = createMetrics();
const { signal } = new AbortController();
const index = 'things';
let db: Db;
let jobs: Jobs;
let fake: Awaited<ReturnType<typeof startFakeEmbeddings>>;

beforeAll(async () => {
  db = await testDb();
  fake = await startFakeEmbeddings();
  const handlers = {
    ...handleSearchJobs({ db }),
    ...handleMeaningJobs({ db, embeddings: embeddingsOf(), pay: forNothing }, {}),
  };
  const catalog = [...searchJobs, ...meaningJobs];
  jobs = createJobs({ db, log, clock: systemClock, catalog, handlers, crons: [] });
  await jobs.start({ work: false });
});
beforeEach(() => {
  fake.answer = vectors;
  fake.requests.length = 0;
});
afterAll(async () => {
  metrics.stop();
  await jobs.stop({ timeoutMs: 1000 });
  await fake.close();
});

const embeddingsOf = (model = 'small', dimensions: number | null = null) =>
  createEmbeddings({
    provider: { url: fake.url, key: '', model, dimensions, fetch: globalThis.fetch },
    log,
    metrics,
    patienceMs: 5000,
  });

type Given = { embeddings?: Embeddings; memoryBytes?: number };

/** An index of a tenant's own, with a text for each document; documents of ten share a group. */
async function anIndex(
  texts: readonly string[],
  { embeddings = embeddingsOf(), memoryBytes = 2 ** 24 }: Given = {},
) {
  const ctx = await freshTenant(db);
  const meanings = { db, log, embeddings, memoryBytes };
  const search = createSearch({ metrics, memoryBytes: 2 ** 24, meanings });
  const kept: Text[] = [];
  const add = (more: readonly string[]) =>
    withTenant(ctx, async (tx) => {
      const first = await search.allot(tx, index, more.length);
      const documents = more.map((body, at) => ({ number: first + at, body }));
      const others = { language: 'en', title: '', headings: '' };
      await search.add(
        tx,
        index,
        documents.map((each) => ({ ...each, ...others, group: Math.floor(each.number / 10) })),
      );
      kept.push(...documents.map(({ number, body: text }) => ({ number, text })));
    });
  const remove = (number: number) =>
    withTenant(ctx, async (tx) => {
      await search.remove(tx, index, [number]);
      kept.splice(
        kept.findIndex((each) => each.number === number),
        1,
      );
    });
  const write = (by = embeddings, pay = forNothing) =>
    writeStretch({
      ...{ ctx, index, embeddings: by, pay, signal },
      read: async (_, { after, limit }) => kept.filter(({ number }) => number > after).slice(0, limit),
    });
  const ask = async (
    text: string,
    { by = embeddings, ...more }: Partial<SearchQuery> & { by?: Embeddings } = {},
  ) => {
    const about = await by.ask(text);
    const meaning = about.state === 'answered' ? about.meaning : null;
    return withTenant(ctx, (tx) =>
      search.query(tx, index, { text, meaning, limit: 5, feedback: false, ...more }),
    );
  };
  const stored = () =>
    withTenant(ctx, async (tx) => {
      const rows = await tx.searchVector.findMany({ select: { number: true }, orderBy: { number: 'asc' } });
      return rows.map(({ number }) => number);
    });
  await add(texts);
  return { ctx, search, add, remove, write, ask, stored };
}

const askedTexts = () => fake.requests.flatMap(({ input }) => input);

test('whoever comes after a failure goes on where it was, and asks nothing twice', async () => {
  const { write, stored } = await anIndex(Array.from({ length: 300 }, (_, at) => `vehicle number ${at}`));
  let answered = 0;
  fake.answer = (response, request) => {
    const isOfDocuments = request.input[0]?.startsWith('vehicle');
    (isOfDocuments && ++answered > 2 ? fails(500) : vectors)(response, request);
  };
  await expect(write()).rejects.toMatchObject({ problem: 'away' });
  expect(await stored()).toHaveLength(128);
  fake.answer = vectors;
  fake.requests.length = 0;
  expect(await write(embeddingsOf())).toBe('all');
  expect(await stored()).toHaveLength(300);
  expect(askedTexts().filter((text) => text === 'vehicle number 5')).toEqual([]);
  fake.requests.length = 0;
  expect(await write()).toBe('all');
  expect(askedTexts()).toEqual([]);
});

test('where it cannot be paid for nothing is asked, and what was read stays read', async () => {
  const { write, stored } = await anIndex(Array.from({ length: 200 }, (_, at) => `tram ${at}`));
  let left = 1;
  const pay: typeof forNothing = async (_, call) => (left-- > 0 ? (await call()).result : null);
  expect(await write(embeddingsOf(), pay)).toBe('unpaid');
  expect(await stored()).toHaveLength(128);
  expect(askedTexts().filter((text) => text.startsWith('tram '))).toHaveLength(128);
  expect(await write()).toBe('all');
  expect(await stored()).toHaveLength(200);
});

test('a text that the provider does not take is left to the words; the rest is not', async () => {
  const { write, stored } = await anIndex(['a car', 'poison', 'a gig', 'a gale']);
  fake.answer = refusing('poison');
  expect(await write()).toBe('all');
  expect(await stored()).toEqual([0, 2, 3]);
});

test('a provider that takes no text at all is not asked for each', async () => {
  const { write, stored } = await anIndex(Array.from({ length: 200 }, (_, at) => `tram ${at}`));
  fake.answer = fails(400);
  await expect(write()).rejects.toMatchObject({ problem: 'refused' });
  expect(fake.requests.length).toBeLessThan(4);
  expect(await stored()).toEqual([]);
});

test('another model, or another number of dimensions, reads all anew; until then words decide', async () => {
  const { write, ask, stored } = await anIndex(['a car', 'a gig']);
  await write();
  expect((await ask('automobile')).hits[0]).toMatchObject({ number: 0, meaning: { rank: 1 } });
  const large = embeddingsOf('large');
  expect(await ask('automobile', { by: large })).toMatchObject({ hits: [], meaning: 'pending' });
  await write(large);
  expect((await ask('automobile', { by: large })).hits[0]).toMatchObject({ number: 0 });
  const short = embeddingsOf('large', 64);
  expect(await ask('automobile', { by: short })).toMatchObject({ meaning: 'pending' });
  expect(await write(short)).toBe('all');
  expect(await ask('automobile', { by: short })).toMatchObject({ meaning: 'joined' });
  expect(await stored()).toEqual([0, 1]);
});

test('what goes while it is being read by the model leaves nothing behind', async () => {
  const { write, remove, stored } = await anIndex(['a car', 'a gig', 'a gale']);
  let removing: Promise<void> | null = null;
  fake.answer = async (response, request) => {
    removing ??= remove(1);
    await removing;
    vectors(response, request);
  };
  await write();
  expect(await stored()).toEqual([0, 2]);
});

test('what came and went since the last question is there and gone in the next', async () => {
  const { write, add, remove, ask } = await anIndex(['a car', 'a gig']);
  await write();
  await ask('automobile');
  await add(['another wagen']);
  await write();
  await remove(0);
  expect((await ask('automobile')).hits.map(({ number }) => number)).toEqual([2]);
});

const many = Array.from({ length: 4200 }, (_, at) =>
  at === 4100 ? 'the only gale' : `plain thing ${at % 97} of ${at}`,
);

test('much is read into memory beside the question, and the next one has it', async () => {
  const { write, ask, search } = await anIndex(many);
  while ((await write()) !== 'all');
  expect(await ask('hurricane')).toMatchObject({ hits: [], meaning: 'loading' });
  await search.settled();
  const { hits, meaning } = await ask('hurricane');
  expect(meaning).toBe('joined');
  expect(hits[0]).toMatchObject({ number: 4100 });
});

test('what does not fit into memory: few are looked at one by one, many by pgvector’s index where there is one', async () => {
  const { write, ask, search } = await anIndex(many, { memoryBytes: 50_000 });
  while ((await write()) !== 'all');
  expect(await ask('hurricane')).toMatchObject({ hits: [], meaning: 'too-large' });
  const few = await ask('hurricane', { only: new Set([409, 410]) });
  expect(few.meaning).toBe('joined');
  expect(few.hits[0]).toMatchObject({ number: 4100 });
  await search.settled();
  const { hits, meaning } = await ask('hurricane');
  const hasExtension = await db.query(`SELECT FROM pg_extension WHERE extname = 'vector'`);
  const isIndexed = db.kind === 'postgres' && hasExtension.length > 0;
  expect(meaning).toBe(isIndexed ? 'joined' : 'too-large');
  expect(hits.map(({ number }) => number)).toEqual(isIndexed ? expect.arrayContaining([4100]) : []);
});
