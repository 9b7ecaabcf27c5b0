import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { engine, testDb } from '../../../test/db';
import { withTenant } from '../db';
import { startJobs } from '../jobs/test-jobs';
import { createMetrics } from '../metrics';
import { createSearch } from './create-search';
import { handleSearchJobs, searchJobs } from './merging/jobs';
import { mergeIndex } from './merging/merge-index';
import { indexOf, inMemory } from './ranking/memory-index';
import { runQuery } from './ranking/run-query';
import type { Found, SearchDocument } from './types';

const db = await testDb();
const ctx = { platform: { db }, tenantId: 'tnt_schedules' };
await db.query(`INSERT INTO tenant (id, name, slug, time_zone) VALUES ('tnt_schedules', 'S', 's', 'UTC')`);
beforeEach(() => startJobs({ db, catalog: searchJobs, handlers: handleSearchJobs({ db }), work: false }));

const metrics = createMetrics();
metrics.stop();
// The second has so little memory that it forgets all the time.
const nodes = [2 ** 24, 4096].map((memoryBytes) => createSearch({ metrics, memoryBytes }));

const words = [
  'wing',
  'flow',
  'shock',
  'wave',
  'layer',
  'heat',
  'plate',
  'the',
  'of',
  'flug',
  'zeug',
  'flugzeug',
];
const text = fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((chosen) => chosen.join(' '));
const body = fc.record({
  language: fc.constantFrom('en', 'de', null),
  title: text,
  headings: text,
  body: text,
});
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('add' as const), bodies: fc.array(body, { maxLength: 6 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('remove' as const), which: fc.array(fc.nat(), { maxLength: 3 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undo' as const), body }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('merge' as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('ask' as const), node: fc.nat({ max: 1 }), text }) },
);
type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

let index = 0;

/** One index, and what it should be. */
class Run {
  readonly name = `run-${++index}`;
  readonly living = new Map<number, SearchDocument>();

  async take(each: Step): Promise<void> {
    if (each.do === 'add') await this.#add(each.bodies);
    if (each.do === 'remove') await this.#remove(each.which);
    if (each.do === 'undo') await this.#undo(each.body);
    if (each.do === 'merge') await mergeIndex(ctx, this.name);
    if (each.do === 'ask') await this.#ask(each.node, each.text);
  }

  async #add(bodies: Omit<SearchDocument, 'number' | 'group'>[]): Promise<void> {
    const documents = await withTenant(ctx, async (tx) => {
      const first = await nodes[0]?.allot(tx, this.name, bodies.length);
      const numbered = bodies.map((each, place) => ({ ...each, number: (first ?? 0) + place, group: place }));
      await nodes[0]?.add(tx, this.name, numbered);
      return numbered;
    });
    for (const document of documents) this.living.set(document.number, document);
  }

  async #remove(which: number[]): Promise<void> {
    const numbers = [...this.living.keys()];
    const gone = [...new Set(which.map((place) => numbers[place % numbers.length] ?? -1))].filter(
      (each) => each >= 0,
    );
    if (gone.length === 0) return;
    await withTenant(ctx, async (tx) => nodes[1]?.remove(tx, this.name, gone));
    for (const number of gone) this.living.delete(number);
  }

  async #undo(body: Omit<SearchDocument, 'number' | 'group'>): Promise<void> {
    const [first] = this.living.keys();
    const failing = withTenant(ctx, async (tx) => {
      const number = (await nodes[0]?.allot(tx, this.name, 1)) ?? 0;
      await nodes[0]?.add(tx, this.name, [{ ...body, number, group: 1 }]);
      if (first !== undefined) await nodes[0]?.remove(tx, this.name, [first]);
      await nodes[0]?.query(tx, this.name, { text: 'wing flow', limit: 5 });
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
  }

  async #ask(node: number, asked: string): Promise<void> {
    const query = { text: asked, limit: 50 };
    const found = await withTenant(ctx, (tx) => nodes[node]?.query(tx, this.name, query) ?? Promise.reject());
    const documents = [...this.living.values()].sort((a, b) => a.number - b.number);
    const fresh = documents.length > 0 ? inMemory([await indexOf(documents)]) : null;
    expect(summary(found)).toEqual(fresh ? summary(await runQuery(query, fresh)) : []);
  }
}

/** To ten digits: sums of the same numbers. */
function summary({ hits }: Found): string[] {
  return hits.map(({ number, score, coverage }) => `${number} ${score.toFixed(10)} ${coverage.toFixed(10)}`);
}

test('after any schedule, on any node, answers are those of an index built anew', {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const run = new Run();
      for (const each of steps) await run.take(each);
      await run.take({ do: 'ask', node: 0, text: 'shock wave of the flugzeug' });
      await run.take({ do: 'ask', node: 1, text: 'heat layer plate' });
    }),
    { numRuns: engine === 'postgres' ? 15 : 5 },
  );
});

test('of two merges at once one is dropped or waits, and nothing is lost', async () => {
  const run = new Run();
  for (let times = 0; times < 12; times++)
    await run.take({
      do: 'add',
      bodies: [{ language: 'en', title: '', headings: '', body: `wing number${times}` }],
    });
  const outcomes = await Promise.all([mergeIndex(ctx, run.name), mergeIndex(ctx, run.name)]);
  expect(outcomes).toContain('merged');
  await run.take({ do: 'ask', node: 0, text: 'wing' });
  while ((await mergeIndex(ctx, run.name)) !== 'nothing-to-do');
  await run.take({ do: 'ask', node: 1, text: 'wing number7' });
  const { segments } = await withTenant(ctx, (tx) => nodes[0]?.size(tx, run.name) ?? Promise.reject());
  expect(segments).toBeLessThan(8);
});
