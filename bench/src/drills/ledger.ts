import { migrationsFolder, openPostgres, runChaos } from '@parley/api/bench';
import { newPlace } from '../databases/places';
import { withoutPostgres } from '../databases/throw-away';
import { defineBench, type Figure } from '../frame/bench';
import { chosenSeed } from '../frame/seeded-random';

export const bench = defineBench({
  name: 'ledger',
  describe: 'money while nodes are killed and connections cut, on PostgreSQL: every credit is accounted for',
  options: {
    operations: { describe: 'how many operations', default: 20_000 },
    tenants: { describe: 'whose money it is', default: 40 },
    nodes: { describe: 'processes at work', default: 2 },
    lanes: { describe: 'operations at once in each', default: 12 },
    kills: { describe: 'kill a node after about so many operations', default: 2500 },
    cuts: { describe: 'cut a connection after about so many operations', default: 150 },
    looks: { describe: 'how often all of it is checked meanwhile', default: 4 },
    naive: { describe: 'a ledger that looks and then writes, which has to fail', default: false },
    seed: { describe: 'repeats the choices of a run; 0 chooses new ones', default: 0 },
  },
  async run({ options, say, signal }) {
    const missing = withoutPostgres();
    if (missing) throw new Error(missing);
    const seed = chosenSeed(options.seed);
    say(`seed ${seed}`);
    const place = await newPlace('postgres');
    try {
      const url = place.databaseUrl ?? '';
      const db = await openPostgres({ url });
      await db.migrate(migrationsFolder);
      await db.close();
      const { kills: killEvery, cuts: cutEvery, ...rest } = options;
      const report = await runChaos({ ...rest, url, seed, killEvery, cutEvery, signal, say });
      const crashes = report.kills + report.cuts;
      const count = (what: string, value: number): Figure => ({ what, value, unit: '' });
      return {
        figures: [
          count('seed', seed),
          count('operations', report.operations),
          ...Object.entries(report.refused).map(([why, value]) => count(`refused: ${why}`, value)),
          count('outcome unknown to whoever asked', report.unknown),
          count('nodes killed', report.kills),
          count('connections cut', report.cuts),
          count('entries', report.entries),
          { ...count('violations', report.violations.length), promise: { of: 'value', atMost: 0 } },
        ],
        totals: { operations: report.operations, crashes, seed },
        violations: report.violations,
      };
    } finally {
      await place.remove();
    }
  },
});
