import { readOnce } from '../read-once';
import { findEntities } from './entities/find-entities';
import { guessIntents } from './guess-intents';
import type { IntentModel } from './intents/types';
import { judge } from './learned/judge';
import type { Judges } from './learned/judges';
import type { Told } from './learned/signs-of';
import { feel } from './sentiment/feel';
import { feelWords } from './sentiment/feel-words';
import { asksSomething } from './signals/is-question';
import { smallTalkOf } from './signals/small-talk';
import { saysStop } from './signals/stop';
import { isUrgent } from './signals/urgent';
import { wantsPerson } from './signals/wants-person';
import { guessLanguage } from './text/guess-language';
import { type Token, tokensOf } from './text/tokens';
import type { Mood, Signals, Understanding } from './types';

export type UnderstandOptions = {
  language?: string | null;
  /** A tenant's own intents; the built-in ones without them. */
  intents?: IntentModel | null;
  /** What the same person said before, oldest first, and how each was meant. */
  earlier?: readonly Mood[];
  /** What judges beside the phrases: what is shipped, unless something else is tried. */
  judges?: Judges;
};

/** Less, and phrases that call a person mean something else. */
const unlikely = 0.3;
const few = 3;

/** How it is meant alone: all that counts of what was said before, and is asked again with each of the next messages. */
export const moodOf = readOnce({ characters: 1_000_000 }, (text): Mood => {
  const told = tell(text);
  return { text, ...feel({ text, felt: told.felt, tone: judge(told).tone }) };
});

/** Nothing but the language, by its small words. */
export function languageOf(text: string): string | null {
  return guessLanguage(text, tokensOf(text));
}

/** What its phrases say plainly, which takes no guessing. */
export function signalsOf(text: string): Signals {
  return signalsIn(text, tokensOf(text));
}

function signalsIn(text: string, tokens: readonly Token[]): Signals {
  return {
    wantsPerson: wantsPerson(tokens),
    urgent: isUrgent(tokens),
    smallTalk: smallTalkOf(tokens),
    isQuestion: asksSomething(text, tokens),
    stop: saysStop(tokens),
  };
}

/** What a text says by itself, before anything is judged. */
export function tell(text: string, known?: string | null): Told {
  const tokens = tokensOf(text);
  const language = known ?? guessLanguage(text, tokens);
  return {
    text,
    tokens,
    language,
    signals: signalsIn(text, tokens),
    felt: feelWords({ text, tokens, language }),
    entities: findEntities(text),
  };
}

/** What a text is about and how it is meant. Never throws, whatever the text is. */
export function understand(text: string, options: UnderstandOptions = {}): Understanding {
  const told = tell(text, options.language);
  const judged = judge(told, options.judges);
  const signals = believable(told, judged.person);
  const intents = guessIntents({ text, signals }, judged.intents, options.intents ?? null);
  return {
    language: told.language,
    intent: intents[0] ?? { name: 'general', confidence: 0 },
    intents,
    entities: [...told.entities],
    sentiment: feel({ text, felt: told.felt, tone: judged.tone }, options.earlier),
    needsPerson: judged.person,
    ...signals,
  };
}

/** “What counts as an emergency?” has the words of one: as a whole it says otherwise. A few words are all there is. */
function believable({ signals, tokens }: Told, person: number): Signals {
  if (person >= unlikely || tokens.length <= few) return signals;
  return { ...signals, urgent: false, wantsPerson: false };
}
