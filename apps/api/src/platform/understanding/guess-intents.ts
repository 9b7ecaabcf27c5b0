import { predictIntents } from './intents/predict';
import type { IntentModel } from './intents/types';
import type { Told } from './learned/signs-of';
import type { Guess, Signals } from './types';

const mostGuesses = 3;
const certain = 0.95;
const likely = 0.5;

/**
 * What a tenant has taught comes first where it is likelier than not; else the built-in intents: nobody teaches them
 * all anew.
 */
export function guessIntents(
  { text, signals }: Pick<Told, 'text' | 'signals'>,
  builtIn: readonly Guess[],
  own: IntentModel | null,
): Guess[] {
  const [taught] = own ? predictIntents(own, text) : [];
  const surer = [toldBy(signals), taught && taught.confidence >= likely ? taught : null]
    .filter((guess) => guess !== null)
    .sort((a, b) => a.confidence - b.confidence);
  return surer.reduce(ledBy, builtIn).slice(0, mostGuesses);
}

function ledBy(guesses: readonly Guess[], first: Guess): readonly Guess[] {
  const rest = guesses.filter(({ name }) => name !== first.name);
  const left = 1 - first.confidence;
  return [first, ...rest.map((guess) => ({ ...guess, confidence: guess.confidence * left }))];
}

/** What phrases say plainly needs no guessing. */
function toldBy({ wantsPerson, smallTalk }: Signals): Guess | null {
  if (wantsPerson) return { name: 'human-please', confidence: certain };
  if (smallTalk) return { name: smallTalk === 'greeting' ? 'general' : smallTalk, confidence: certain };
  return null;
}
