import { builtInModel } from './builtin/built-in-model';
import { predictIntents } from './intents/predict';
import type { IntentModel } from './intents/types';
import type { Guess, Sentiment, Signals } from './types';

type Meant = Signals & { sentiment: Sentiment };

const mostGuesses = 3;
const certain = 0.95;
const pressing = 0.85;
const likely = 0.5;

/**
 * What a tenant has taught comes first where it is likelier than not; else the built-in intents, in the light of how
 * the text is meant: nobody teaches them all anew.
 */
export function guessIntents(text: string, signals: Meant, own: IntentModel | null): Guess[] {
  const builtIn: readonly Guess[] = weighed(predictIntents(builtInModel(), text), signals);
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
function toldBy({ wantsPerson, urgent, smallTalk }: Signals): Guess | null {
  if (wantsPerson) return { name: 'human-please', confidence: certain };
  if (smallTalk) return { name: smallTalk === 'greeting' ? 'general' : smallTalk, confidence: certain };
  return urgent ? { name: 'urgent', confidence: pressing } : null;
}

/** Who complains is not pleased, and who is not pleased hardly asks for the menu. */
function weighed(
  guesses: readonly Guess[],
  { sentiment, isQuestion, wantsPerson, urgent, smallTalk }: Meant,
): Guess[] {
  const displeased = sentiment.frustration * 0.3 - sentiment.score * 0.8 - (isQuestion ? 0.6 : 0.2);
  const leaning: Record<string, number> = {
    complaint: Math.max(-1.5, Math.min(2, displeased)),
    thanks: sentiment.score > 0.2 && !isQuestion ? 0.3 : -1.5,
    goodbye: smallTalk ? 0 : -0.8,
    urgent: urgent ? 0 : -0.7,
    'human-please': wantsPerson ? 0 : -0.7,
  };
  const odds = guesses.map(({ name, confidence }) => confidence * Math.exp(leaning[name] ?? 0));
  const before = guesses.reduce((sum, { confidence }) => sum + confidence, 0);
  const scale =
    before /
    Math.max(
      odds.reduce((sum, value) => sum + value, 0),
      1e-9,
    );
  return guesses
    .map(({ name }, at) => ({ name, confidence: Math.min(0.99, (odds[at] ?? 0) * scale) }))
    .sort((a, b) => b.confidence - a.confidence);
}
