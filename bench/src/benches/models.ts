import { measureModels } from '@parley/api/bench';
import { defineBench, type Figure } from '../frame/bench';
import { medianRound } from '../frame/statistics';

export const bench = defineBench({
  name: 'models',
  describe: 'processor time of one streamed answer of an instant provider, beside a bare fetch',
  options: {
    rounds: { describe: 'how often each is measured in turn', default: 5 },
    calls: { describe: 'answers in one round', default: 400 },
    connections: { describe: 'how many are asked at once', default: 8 },
  },
  async run({ options: { rounds, calls, connections: concurrency } }) {
    const measured = await measureModels({ rounds, calls, concurrency });
    const figures = (['openai', 'anthropic'] as const).map((way): Figure => {
      const cost = medianRound(measured.map((round) => ({ value: round[way], floor: round.bare })));
      return { what: `${way}: one answer`, unit: 'µs', ...cost };
    });
    return { figures };
  },
});
