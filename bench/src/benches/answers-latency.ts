import { measureHouse } from '../answer-latency/measure-house';
import { measureModel } from '../answer-latency/measure-model';
import { chooseEngines, engineOption } from '../databases/places';
import { defineBench, type Figure } from '../frame/bench';

export const bench = defineBench({
  name: 'answers-latency',
  describe:
    'what the server adds to an answer: sent → whole answer with an instant model, and the house alone',
  options: {
    engine: engineOption,
    seconds: { describe: 'how long is asked, in each way', default: 10 },
    warm: { describe: 'how long is asked before: engines get faster with what they do often', default: 20 },
    clients: { describe: 'visitors who ask at once', default: 10 },
    pace: { describe: 'turns a second, for the first words', default: 50 },
    chunks: {
      describe: 'passages among which the house finds its answer; 0 leaves that out',
      default: 10_000,
    },
  },
  async run({ options, say, signal }) {
    const figures: Figure[] = [];
    for (const engine of chooseEngines({ engine: options.engine, say })) {
      if (signal.aborted) break;
      say(`${engine}: a model that answers at once`);
      figures.push(...(await measureModel(engine, options)));
      if (signal.aborted || options.chunks === 0) continue;
      say(`${engine}: the house among ${options.chunks} passages`);
      figures.push(...(await measureHouse(engine, options)));
    }
    return { figures };
  },
});
