import { chooseEngines, engineOption } from '../databases/places';
import { defineBench, type Figure } from '../frame/bench';
import { chosenSeed } from '../frame/seeded-random';
import { median } from '../frame/statistics';
import { type KillReport, runKills } from '../kill/run-kills';

export const bench = defineBench({
  name: 'kill',
  describe: 'kill -9 among acknowledged writes: after each restart every one of them is there',
  options: {
    engine: engineOption,
    kills: { describe: 'how often on each engine', default: 5 },
    writers: { describe: 'how many write at once', default: 6 },
    seed: { describe: 'repeats the moments of a run; 0 chooses new ones', default: 0 },
  },
  async run({ options, say, signal }) {
    const seed = chosenSeed(options.seed);
    say(`seed ${seed}`);
    const figures: Figure[] = [{ what: 'seed', value: seed, unit: '' }];
    const violations: string[] = [];
    for (const engine of chooseEngines({ engine: options.engine, say })) {
      say(`${engine}: ${options.kills} kills`);
      const report = await runKills(engine, { ...options, seed, signal });
      figures.push(...figuresOf(engine, report));
      violations.push(...report.violations);
    }
    return { figures, violations };
  },
});

function figuresOf(engine: string, report: KillReport): Figure[] {
  const count = (what: string, value: number): Figure => ({ what: `${engine}: ${what}`, value, unit: '' });
  return [
    count('kills', report.kills),
    count('acknowledged writes', report.acknowledged),
    count('writes cut off before their answer', report.unanswered),
    {
      ...count('breaches', report.violations.length),
      promise: { of: 'value', atMost: 0 },
    },
    { what: `${engine}: restart after a kill, ready`, value: median(report.restartsMs), unit: 'ms' },
  ];
}
