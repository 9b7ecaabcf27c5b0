import type { Engine } from '../databases/throw-away';
import type { Figure } from '../frame/bench';
import { inTurn } from './asking';
import { type AnswerLoad, question, texts } from './business';
import { figureOf, wholeAt } from './figures';
import { onServer, withAskers } from './stage';

/** Without any: the house finds and quotes. */
export async function measureHouse(engine: Engine, load: AnswerLoad): Promise<Figure[]> {
  const figure = figureOf(engine);
  const shelf = [...texts, ...Array.from({ length: load.chunks }, (_, at) => filler(at))];
  return onServer(engine, { texts: shelf, config: {}, env: {} }, async ({ sites }) => {
    const asked = await withAskers(sites, 1, (askers) => inTurn(askers, { question, seconds: load.seconds }));
    const value = wholeAt(asked, 0.95);
    return [
      figure(`the house’s answer, p50 at ${load.chunks} passages`, 'ms', wholeAt(asked, 0.5)),
      {
        ...figure(`the house’s answer, p95 at ${load.chunks} passages`, 'ms', value),
        promise: { of: 'value' as const, atMost: 50 },
      },
    ];
  });
}

const subjects = ['gardens', 'lifts', 'bicycles', 'towels', 'concerts', 'ferries', 'museums', 'markets'];

/** Of other things, so that there is something to choose from. */
function filler(at: number) {
  const subject = subjects[at % subjects.length] ?? 'gardens';
  const words = `Note ${at} on our ${subject}: they are kept by group ${at % 97}, seen on day ${at % 31}, and listed under ${(at * 7919) % 10_007}.`;
  return { title: `${subject} ${at}`, text: words };
}
