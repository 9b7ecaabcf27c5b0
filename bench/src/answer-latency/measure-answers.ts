import { spawnFakeModels } from '@parley/api/bench';
import { newPlace } from '../databases/places';
import type { Engine } from '../databases/throw-away';
import type { Figure } from '../frame/bench';
import { percentile } from '../frame/statistics';
import { crowdSettings } from '../message-rate/measure-visitors';
import type { Site } from '../message-rate/visitor';
import { furnishAnswers } from '../people/furnish-place';
import { type Served, startServer } from '../server/start-server';
import { type Answered, type Asker, anAsker } from './asker';
import { atPace, inTurn } from './asking';

export type AnswerLoad = { seconds: number; clients: number; pace: number; chunks: number };

const chain = [{ provider: 'compatible' as const, model: 'fake-small' }];
const texts = [
  { title: 'Breakfast', text: 'Breakfast is served from 7 to 10 in the morning. It costs 18 euros.' },
  { title: 'Parking', text: 'Cars are parked in the yard behind the house for 12 euros a night.' },
];
const said = 'Breakfast is served from 7 to 10. [1] It costs 18 euros. [1]';
const question = 'When is breakfast served, and what does it cost?';

/** With a model that answers at once: what is left is ours. */
export async function measureModel(engine: Engine, load: AnswerLoad): Promise<Figure[]> {
  const figure = figureOf(engine);
  const fake = await spawnFakeModels({ say: said });
  const env = { PARLEY_MODELS_URL: fake.url, PARLEY_MODELS_KEY: 'sk-of-nobody' };
  const promised = engine === 'postgres';
  try {
    return await onServer(engine, { texts, config: { chain }, env }, async ({ server, sites }) => {
      const one = await withAskers(sites, 1, (askers) => inTurn(askers, { question, seconds: load.seconds }));
      const before = await server.used();
      const many = await withAskers(sites, load.clients, (askers) =>
        inTurn(askers, { question, seconds: load.seconds }),
      );
      const after = await server.used();
      const paced = await withAskers(sites, load.pace, (askers) => atPace(askers, { question, ...load }));
      const cpuUs = (after.cpuUs - before.cpuUs) / many.answers.length;
      return [
        {
          ...figure('sent → whole answer, one client, p50', 'ms', percentile(whole(one.answers), 0.5)),
          ...(promised && { promise: { of: 'value' as const, atMost: 5 } }),
        },
        figure('sent → whole answer, one client, p95', 'ms', percentile(whole(one.answers), 0.95)),
        {
          ...figure(`answers with ${load.clients} clients`, '/s', many.answers.length / many.seconds),
          ...(promised && { promise: { of: 'value' as const, atLeast: 300 } }),
        },
        figure('CPU of the server for an answer', 'µs', cpuUs),
        {
          ...figure(`first words at ${load.pace} turns a second, p99`, 'ms', percentile(first(paced), 0.99)),
          ...(promised && { promise: { of: 'value' as const, atMost: 80 } }),
        },
      ];
    });
  } finally {
    await fake.end();
  }
}

/** Without any: the house finds and quotes. */
export async function measureHouse(engine: Engine, load: AnswerLoad): Promise<Figure[]> {
  const figure = figureOf(engine);
  const shelf = [...texts, ...Array.from({ length: load.chunks }, (_, at) => filler(at))];
  return onServer(engine, { texts: shelf, config: {}, env: {} }, async ({ sites }) => {
    const { answers } = await withAskers(sites, 1, (askers) =>
      inTurn(askers, { question, seconds: load.seconds }),
    );
    const value = percentile(whole(answers), 0.95);
    return [
      figure(`the house’s answer, p50 at ${load.chunks} passages`, 'ms', percentile(whole(answers), 0.5)),
      {
        ...figure(`the house’s answer, p95 at ${load.chunks} passages`, 'ms', value),
        promise: { of: 'value' as const, atMost: 50 },
      },
    ];
  });
}

type Stage = { server: Served; sites: readonly Site[] };
type Business = Pick<Parameters<typeof furnishAnswers>[1], 'texts' | 'config'> & {
  env: Record<string, string>;
};

async function onServer<Result>(
  engine: Engine,
  { env, ...business }: Business,
  measure: (stage: Stage) => Promise<Result>,
): Promise<Result> {
  const place = await newPlace(engine);
  try {
    const { origin, siteKeys } = await furnishAnswers(place, { tenants: 1, ...business });
    const server = await startServer({ ...place, env: { ...crowdSettings, ...env } });
    try {
      return await measure({
        server,
        sites: siteKeys.map((siteKey) => ({ url: server.url, origin, siteKey })),
      });
    } finally {
      await server.end('SIGKILL');
    }
  } finally {
    await place.remove();
  }
}

async function withAskers<Result>(
  sites: readonly Site[],
  count: number,
  run: (askers: readonly Asker[]) => Promise<Result>,
): Promise<Result> {
  const askers: Asker[] = [];
  for (let number = 0; number < count; number += 1)
    askers.push(await anAsker(sites[number % sites.length] as Site, number));
  try {
    return await run(askers);
  } finally {
    for (const asker of askers) asker.leave();
  }
}

const whole = (answers: readonly Answered[]) => answers.map(({ wholeMs }) => wholeMs);
const first = ({ answers }: { answers: readonly Answered[] }) => answers.map(({ firstMs }) => firstMs);
const figureOf =
  (engine: Engine) =>
  (what: string, unit: string, value: number): Figure => ({ what: `${engine}: ${what}`, unit, value });

const subjects = ['gardens', 'lifts', 'bicycles', 'towels', 'concerts', 'ferries', 'museums', 'markets'];

/** Of other things, so that there is something to choose from. */
function filler(at: number) {
  const subject = subjects[at % subjects.length] ?? 'gardens';
  const words = `Note ${at} on our ${subject}: they are kept by group ${at % 97}, seen on day ${at % 31}, and listed under ${(at * 7919) % 10_007}.`;
  return { title: `${subject} ${at}`, text: words };
}
