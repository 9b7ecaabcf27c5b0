import { chooseEngines, engineOption } from '../databases/places';
import { throwAwayFolder } from '../databases/throw-away';
import { defineBench, type Figure } from '../frame/bench';
import { median } from '../frame/statistics';
import { measureStarts } from '../start/measure-starts';
import { timeNpmStart } from '../start/npm-start';

export const bench = defineBench({
  name: 'start',
  describe: 'from the start of the process to ready, on nothing and on data, and what it holds in memory',
  options: {
    engine: engineOption,
    rounds: { describe: 'warm starts on each engine', default: 5 },
    npm: { describe: 'also the whole `npm start`', default: true },
  },
  async run({ options, say, signal }) {
    const figures: Figure[] = [];
    for (const engine of chooseEngines({ engine: options.engine, say })) {
      if (signal.aborted) break;
      say(`${engine}: one first start, ${options.rounds} warm ones`);
      figures.push(...(await measureStarts(engine, options)));
    }
    if (options.npm && !signal.aborted) {
      say('npm start, with all it does before the server runs');
      figures.push(await secondNpmStart(options.rounds));
    }
    return { figures };
  },
});

async function secondNpmStart(rounds: number): Promise<Figure> {
  const folder = throwAwayFolder();
  try {
    const dataDir = `${folder.path}/data`;
    await timeNpmStart(dataDir);
    const took: number[] = [];
    for (let round = 0; round < rounds; round++) took.push(await timeNpmStart(dataDir));
    const promise = { of: 'value', atMost: 5000 } as const;
    return { what: '`npm start` again, ready', unit: 'ms', value: median(took), promise };
  } finally {
    folder.remove();
  }
}
