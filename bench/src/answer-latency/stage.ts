import { newPlace } from '../databases/places';
import type { Engine } from '../databases/throw-away';
import { crowdSettings } from '../message-rate/measure-visitors';
import type { Site } from '../message-rate/visitor';
import { furnishAnswers } from '../people/furnish-place';
import { type Served, startServer } from '../server/start-server';
import { type Asker, anAsker } from './asker';

type Stage = { server: Served; sites: readonly Site[] };
type Business = Pick<Parameters<typeof furnishAnswers>[1], 'texts' | 'config'> & {
  env: Record<string, string>;
};

/** A server on which one business answers. */
export async function onServer<Result>(
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

export function withAskers<Result>(
  sites: readonly Site[],
  count: number,
  run: (askers: readonly Asker[]) => Promise<Result>,
): Promise<Result> {
  return withThem((number) => anAsker(sites[number % sites.length] as Site, number), count, run);
}

export async function withThem<Result>(
  come: (number: number) => Promise<Asker>,
  count: number,
  run: (askers: readonly Asker[]) => Promise<Result>,
): Promise<Result> {
  const askers: Asker[] = [];
  for (let number = 0; number < count; number += 1) askers.push(await come(number));
  try {
    return await run(askers);
  } finally {
    for (const asker of askers) asker.leave();
  }
}
