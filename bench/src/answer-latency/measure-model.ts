import { spawnFakeModels } from '@parley/api/bench';
import type { Engine } from '../databases/throw-away';
import type { Figure } from '../frame/bench';
import type { Asker } from './asker';
import { atPace, inTurn } from './asking';
import { type AnswerLoad, question, texts } from './business';
import { figureOf, firstAt, rateOf, wholeAt } from './figures';
import { measureFloor } from './measure-floor';
import { onServer, withAskers } from './stage';

const chain = [{ provider: 'compatible' as const, model: 'fake-small' }];
const said = 'Breakfast is served from 7 to 10. [1] It costs 18 euros. [1]';

/** With a model that answers at once: what is left is ours. */
export async function measureModel(engine: Engine, load: AnswerLoad): Promise<Figure[]> {
  const figure = figureOf(engine);
  const fake = await spawnFakeModels({ say: said });
  const env = { PARLEY_MODELS_URL: fake.url, PARLEY_MODELS_KEY: 'sk-of-nobody' };
  const promised = engine === 'postgres';
  try {
    const floor = promised ? await measureFloor(fake.url, load) : null;
    return await onServer(engine, { texts, config: { chain }, env }, async ({ server, sites }) => {
      const asking = (seconds: number) => (askers: readonly Asker[]) => inTurn(askers, { question, seconds });
      const ask = asking(load.seconds);
      const fresh = await withAskers(sites, 1, asking(1));
      await withAskers(sites, load.clients, asking(load.warm));
      const one = await withAskers(sites, 1, ask);
      const before = await server.used();
      const many = await withAskers(sites, load.clients, ask);
      const after = await server.used();
      const paced = await withAskers(sites, load.pace, (askers) => atPace(askers, { question, ...load }));
      const cpuUs = (after.cpuUs - before.cpuUs) / many.answers.length;
      return [
        {
          ...figure('sent → whole answer, one client, p50', 'ms', wholeAt(one, 0.5)),
          ...(floor && { floor: wholeAt(floor.one, 0.5), promise: { of: 'value' as const, atMost: 5 } }),
        },
        figure('sent → whole answer, one client, p95', 'ms', wholeAt(one, 0.95)),
        figure('sent → whole answer, one client, p50, of a server just started', 'ms', wholeAt(fresh, 0.5)),
        {
          ...figure(`answers with ${load.clients} clients`, '/s', rateOf(many)),
          ...(floor && { floor: rateOf(floor.many), promise: { of: 'value' as const, atLeast: 300 } }),
        },
        figure('CPU of the server for an answer', 'µs', cpuUs),
        {
          ...figure(`first words at ${load.pace} turns a second, p99`, 'ms', firstAt(paced, 0.99)),
          ...(promised && { promise: { of: 'value' as const, atMost: 80 } }),
        },
      ];
    });
  } finally {
    await fake.end();
  }
}
