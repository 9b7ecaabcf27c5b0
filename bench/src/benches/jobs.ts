import { measureJobs } from '@parley/api/bench';
import type { Both } from '../databases/open-both';
import { engineOption } from '../databases/places';
import { claimBare } from '../due/claim-bare';
import { eachRound } from '../due/each-round';
import { defineBench, type Figure } from '../frame/bench';
import { median, medianRound } from '../frame/statistics';

const concurrency = 8;

type JobFigures = Awaited<ReturnType<typeof measureJobs>>;
type Spread = 'commitToStartMs' | 'dueToStartMs' | 'besideBacklogMs';
type Round = JobFigures & { floor: number };

export const bench = defineBench({
  name: 'jobs',
  describe: 'background jobs: how many a second, how late they start, and what waiting costs',
  options: {
    engine: engineOption,
    rounds: { describe: 'how often, each time on a fresh database', default: 3 },
    jobs: { describe: 'jobs enqueued and run', default: 2000 },
    singles: { describe: 'jobs that start alone', default: 200 },
    backlog: { describe: 'the line of one tenant, beside which another works', default: 5000 },
    idle: { describe: 'milliseconds to watch a node with nothing to do', default: 5000 },
  },
  async run({ options, ...context }) {
    const { jobs, singles, backlog, idle } = options;
    const measure = async ({ db, bare }: Both): Promise<Round> => ({
      floor: await claimBare(bare, { rows: jobs, tenants: 20, batch: concurrency }),
      ...(await measureJobs({ db, jobs, singles, backlog, idleMs: idle })),
    });
    const outcomes = await eachRound({ ...context, ...options }, measure);
    return { figures: [...outcomes].flatMap(([engine, rounds]) => figuresOf(engine, rounds)) };
  },
});

function figuresOf(engine: string, rounds: readonly Round[]): Figure[] {
  const of = (read: (round: Round) => number) => median(rounds.map(read));
  const late = (what: string, spread: Spread, share: 'p50' | 'p99'): Figure => ({
    what: `${engine}: ${what}, ${share}`,
    unit: 'ms',
    value: of((round) => round[spread][share]),
  });
  const ran = medianRound(rounds.map(({ ranPerSecond: value, floor }) => ({ value, floor })));
  return [
    { what: `${engine}: jobs run, beside bare claims in batches of ${concurrency}`, unit: '/s', ...ran },
    {
      what: `${engine}: jobs enqueued, one to a transaction`,
      unit: '/s',
      value: of((round) => round.enqueuedPerSecond),
    },
    {
      what: `${engine}: what enqueueing adds to a transaction`,
      unit: 'ms',
      value: of((round) => round.enqueueMs),
    },
    late('commit → start', 'commitToStartMs', 'p50'),
    late('commit → start', 'commitToStartMs', 'p99'),
    late('due → start', 'dueToStartMs', 'p50'),
    late('due → start', 'dueToStartMs', 'p99'),
    late("commit → start beside another tenant's backlog", 'besideBacklogMs', 'p99'),
    { what: `${engine}: processor time while idle`, unit: '%', value: of((round) => round.idleCpuPercent) },
  ];
}
