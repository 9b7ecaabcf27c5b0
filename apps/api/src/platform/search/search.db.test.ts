import { beforeEach, expect, test } from 'vitest';
import { testDb } from '../../../test/db';
import { withTenant } from '../db';
import { startJobs } from '../jobs/test-jobs';
import { createMetrics } from '../metrics';
import { createSearch } from './create-search';
import { highlight } from './highlight';
import { handleSearchJobs, searchJobs } from './merging/jobs';
import { mergeIndex } from './merging/merge-index';
import type { SearchDocument, SearchQuery } from './types';

const db = await testDb();
const metrics = createMetrics();
metrics.stop();
const search = createSearch({ metrics, memoryBytes: 16 * 2 ** 20 });
const ctxOf = (tenantId: string) => ({ platform: { db }, tenantId });
for (const id of ['tnt_east', 'tnt_west'])
  await db.query(`INSERT INTO tenant (id, name, slug, time_zone) VALUES ('${id}', '${id}', '${id}', 'UTC')`);
beforeEach(() => startJobs({ db, catalog: searchJobs, handlers: handleSearchJobs({ db }), work: false }));
const east = ctxOf('tnt_east');
const west = ctxOf('tnt_west');

type Text = Partial<SearchDocument> & { body: string };

async function put(ctx: ReturnType<typeof ctxOf>, index: string, texts: readonly Text[]): Promise<number> {
  return withTenant(ctx, async (tx) => {
    const first = await search.allot(tx, index, texts.length);
    const rest = { language: 'en', title: '', headings: '' };
    await search.add(
      tx,
      index,
      texts.map((text, place) => ({ ...rest, number: first + place, group: first + place, ...text })),
    );
    return first;
  });
}

const ask = (
  ctx: ReturnType<typeof ctxOf>,
  index: string,
  asked: string | (Partial<SearchQuery> & { text: string }),
) =>
  withTenant(ctx, (tx) =>
    search.query(tx, index, { limit: 10, ...(typeof asked === 'string' ? { text: asked } : asked) }),
  );

const numbersOf = ({ hits }: { hits: { number: number }[] }) => hits.map(({ number }) => number);

test('a document is found from its commit on, by its own tenant alone', async () => {
  const first = await put(east, 'knowledge', [
    { title: 'Returns', body: 'You can send things back within thirty days.' },
    { title: 'Opening hours', body: 'We are open from nine to five, on Sundays we rest.' },
  ]);
  expect(numbersOf(await ask(east, 'knowledge', 'when do you open?'))).toEqual([first + 1]);
  expect(numbersOf(await ask(east, 'knowledge', 'sending a thing back'))).toEqual([first]);
  expect(numbersOf(await ask(west, 'knowledge', 'open'))).toEqual([]);
  expect(numbersOf(await ask(east, 'other', 'open'))).toEqual([]);
});

test('numbers are allotted without a gap, and one index’s are not another’s', async () => {
  const a = await put(east, 'numbers', [{ body: 'one' }, { body: 'two' }]);
  const failing = withTenant(east, async (tx) => {
    await search.allot(tx, 'numbers', 5);
    throw new Error('on purpose');
  });
  await expect(failing).rejects.toThrow('on purpose');
  const b = await put(east, 'numbers', [{ body: 'three' }]);
  const c = await put(west, 'numbers', [{ body: 'four' }]);
  expect([a, b, c]).toEqual([0, 2, 0]);
});

test('what is rolled back was never there, also for a node that has looked', async () => {
  await put(east, 'rolled', [{ body: 'a red door' }]);
  const failing = withTenant(east, async (tx) => {
    const number = await search.allot(tx, 'rolled', 1);
    const document = { number, group: 1, language: 'en', title: '', headings: '', body: 'a blue door' };
    await search.add(tx, 'rolled', [document]);
    await search.remove(tx, 'rolled', [0]);
    expect(numbersOf(await search.query(tx, 'rolled', { text: 'door', limit: 5 }))).toEqual([1]);
    throw new Error('on purpose');
  });
  await expect(failing).rejects.toThrow('on purpose');
  expect(numbersOf(await ask(east, 'rolled', 'door'))).toEqual([0]);
  await put(east, 'rolled', [{ body: 'a green door' }]);
  expect(numbersOf(await ask(east, 'rolled', 'green door'))).toEqual([1, 0]);
  expect(numbersOf(await ask(east, 'rolled', 'blue'))).toEqual([]);
});

test('what is removed is not found, and leaves when its index is dropped', async () => {
  await put(east, 'removed', [{ body: 'red apples' }, { body: 'green apples' }, { body: 'pears' }]);
  expect(numbersOf(await ask(east, 'removed', 'apples'))).toEqual([0, 1]);
  await withTenant(east, (tx) => search.remove(tx, 'removed', [0]));
  const found = await ask(east, 'removed', 'apples');
  expect(numbersOf(found)).toEqual([1]);
  expect(found.terms.find(({ term }) => term === 'appl')?.documents).toBe(1);
  const size = await withTenant(east, (tx) => search.size(tx, 'removed'));
  expect(size).toMatchObject({ documents: 2, segments: 1, tombstones: 1 });

  await withTenant(east, (tx) => search.drop(tx, 'removed'));
  expect(numbersOf(await ask(east, 'removed', 'apples'))).toEqual([]);
  await put(east, 'removed', [{ body: 'new apples' }]);
  expect(numbersOf(await ask(east, 'removed', 'apples'))).toEqual([0]);
});

test('a day later nothing of what was removed is stored, however little it was', async () => {
  const bodies = Array.from({ length: 30 }, (_, at) => ({ body: `An apple of the kind number${at}x.` }));
  await put(east, 'cleaned', [...bodies, { body: 'The secret is rumpelstiltskin.' }]);
  await withTenant(east, (tx) => search.remove(tx, 'cleaned', [30]));
  const stored = () =>
    withTenant(east, async (tx) => {
      const rows = await tx.searchSegment.findMany({ where: { indexName: 'cleaned' } });
      return rows.some(({ head }) => Buffer.from(head).includes('stiltskin'));
    });
  expect(await stored()).toBe(true);
  expect(await mergeIndex(east, 'cleaned')).toBe('nothing-to-do');
  const [asked] = await db.query<{ inHours: number; payload: { clean: boolean } }>(`
    SELECT round(extract(epoch FROM start_after - now()) / 3600)::int AS "inHours", data->'payload' AS payload
    FROM pgboss.job WHERE name = 'merge-search-segments' AND data->'payload'->>'index' = 'cleaned'`);
  expect(asked).toMatchObject({ inHours: 24, payload: { clean: true } });

  expect(await mergeIndex(east, 'cleaned', { clean: true })).toBe('merged');
  expect(await stored()).toBe(false);
  expect(await mergeIndex(east, 'cleaned', { clean: true })).toBe('nothing-to-do');
  expect(numbersOf(await ask(east, 'cleaned', 'apple number7x'))[0]).toBe(7);
  expect(numbersOf(await ask(east, 'cleaned', 'rumpelstiltskin'))).toEqual([]);
});

test('filters, the most of a group, and repeats', async () => {
  const body = 'The warranty of this machine covers parts and labour for two years after delivery to you';
  await put(east, 'filtered', [
    { group: 7, body },
    { group: 7, body: 'The warranty ends when the machine was opened.' },
    { group: 8, body: `${body}.` },
  ]);
  const text = 'warranty of the machine';
  const of = async (more: Partial<SearchQuery>) => numbersOf(await ask(east, 'filtered', { text, ...more }));
  expect(await of({ only: new Set([8]) })).toEqual([2]);
  expect(await of({ only: (number: number) => number < 2 })).toHaveLength(2);
  expect(await of({ perGroup: 1 })).toHaveLength(2);
  const { hits } = await ask(east, 'filtered', { text, distinct: true });
  expect(hits.map(({ repeats }) => repeats)).toEqual(expect.arrayContaining([[2]]));
  expect(hits).toHaveLength(2);
});

test('typos, joined and parted words, codes and accents', async () => {
  await put(east, 'spelt', [
    { body: 'Our aeroplane engines are maintained every summer.' },
    { body: 'The database is backed up nightly.' },
    { body: 'Spare part AB-1234 fits the blue pump.' },
    { body: 'A 2 BHK flat in Whitefield with a view.' },
    { body: 'Das Café öffnet um neun, die Krankenversicherung zahlt.', language: 'de' },
    { body: '東京タワーの高さは三百三十三メートルです。', language: 'ja' },
    { body: 'เปลี่ยนคำสั่งซื้อได้ภายในหนึ่งชั่วโมง', language: 'th' },
    { body: 'Write to help@example.com about version 3.1.8 of the tool.' },
  ]);
  const asked: [string, number][] = [
    ['areoplane', 0],
    ['engnies', 0],
    ['data base', 1],
    ['ab1234', 2],
    ['AB 1234', 2],
    ['2bhk whitfield', 3],
    ['cafe', 4],
    ['Versicherung', 4],
    ['東京', 5],
    ['คำสั่งซื้อ', 6],
    ['help@example.com', 7],
    ['3.1.8', 7],
  ];
  const found: [string, number | undefined][] = [];
  for (const [text] of asked) found.push([text, numbersOf(await ask(east, 'spelt', text))[0]]);
  expect(found).toEqual(asked);
});

test('a question of little words alone is answered too', async () => {
  await put(east, 'little', [{ body: 'To be or not to be.' }, { body: 'Pears.' }]);
  expect(numbersOf(await ask(east, 'little', 'to be'))).toEqual([0]);
});

test('why a document was found adds up to its score', async () => {
  await put(east, 'why', [
    { title: 'Parking', headings: 'Getting here', body: 'You can park behind the house, parking is free.' },
    { title: 'Breakfast', headings: '', body: 'Breakfast is served until ten in the garden.' },
    { title: 'Pets', headings: '', body: 'Dogs can stay for free in the garden rooms.' },
  ]);
  const { hits, terms } = await ask(east, 'why', { text: 'is parking free?', explain: true });
  for (const { score, why } of hits) {
    expect(why?.reduce((sum, part) => sum + part.score, 0)).toBeCloseTo(score, 8);
  }
  expect(hits[0]?.why?.[0]).toMatchObject({
    term: 'park',
    source: 'question',
    of: 'parking',
    inTitle: 1,
    inBody: 2,
  });
  expect(hits[0]?.coverage).toBeCloseTo(1, 8);
  const text = 'You can park behind the house, parking is free.';
  const spans = await highlight(text, terms, 'en');
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['park', 'parking', 'free']);

  const other = await withTenant(east, (tx) =>
    search.explain(tx, 'why', { text: 'parking', limit: 1, numbers: [2] }),
  );
  expect(numbersOf(other)).toEqual([]);
});
