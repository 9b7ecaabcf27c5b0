import { type Both, openBoth } from '../databases/open-both';
import { chooseEngines } from '../databases/places';
import type { Engine } from '../databases/throw-away';
import type { BenchContext, Options } from '../frame/bench';

type Context = Pick<BenchContext<Options>, 'say' | 'signal'> & { engine: string; rounds: number };

/** On each engine a number of rounds, every one on a database of its own. */
export async function eachRound<Outcome>(
  { engine, rounds, say, signal }: Context,
  measure: (both: Both) => Promise<Outcome>,
): Promise<Map<Engine, Outcome[]>> {
  const outcomes = new Map<Engine, Outcome[]>();
  for (const chosen of chooseEngines({ engine, say })) {
    const of: Outcome[] = [];
    for (let round = 1; round <= rounds && !signal.aborted; round++) {
      say(`${chosen}, round ${round} of ${rounds}`);
      const both = await openBoth(chosen);
      of.push(await measure(both).finally(() => both.close()));
    }
    outcomes.set(chosen, of);
  }
  return outcomes;
}
