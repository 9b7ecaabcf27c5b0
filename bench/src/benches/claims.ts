import { createClaimTable, insertTasks, measureClaims } from '@parley/api/bench';
import type { Both } from '../databases/open-both';
import { engineOption } from '../databases/places';
import { claimBare } from '../due/claim-bare';
import { eachRound } from '../due/each-round';
import { defineBench, type Figure } from '../frame/bench';
import { median, medianRound } from '../frame/statistics';

const concurrency = 64;

export const bench = defineBench({
  name: 'claims',
  describe: 'due rows: how many a second, and how late they start',
  options: {
    engine: engineOption,
    rounds: { describe: 'how often, each time on a fresh database', default: 3 },
    rows: { describe: 'rows due together, then again spread over a while', default: 3000 },
    tenants: { describe: 'tenants they belong to', default: 100 },
    spread: { describe: 'milliseconds they are spread over', default: 5000 },
  },
  async run({ options, ...context }) {
    const { rows, tenants, spread } = options;
    const measure = async ({ db, bare }: Both) => {
      const floor = await claimBare(bare, { rows, tenants, batch: concurrency });
      await createClaimTable(db);
      const insert = (tasks: Parameters<typeof insertTasks>[1]) => insertTasks(db, tasks);
      const measured = { db, table: 'task', insert, rows, tenants, concurrency, spreadMs: spread };
      return { floor, ...(await measureClaims(measured)) };
    };
    const outcomes = await eachRound({ ...context, ...options }, measure);
    const figures = [...outcomes].flatMap(([engine, rounds]): Figure[] => {
      const rate = medianRound(rounds.map(({ claimsPerSecond: value, floor }) => ({ value, floor })));
      const late = (of: 'p50' | 'p99') => median(rounds.map(({ latenessMs }) => latenessMs[of]));
      return [
        { what: `${engine}: claimed and settled, beside the bare statements`, unit: '/s', ...rate },
        { what: `${engine}: due → start, p50`, unit: 'ms', value: late('p50') },
        {
          what: `${engine}: due → start, p99`,
          unit: 'ms',
          value: late('p99'),
          promise: { of: 'value', atMost: 1000 },
        },
      ];
    });
    return { figures };
  },
});
