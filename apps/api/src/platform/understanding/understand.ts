import { readOnce } from '../read-once';
import { findEntities } from './entities/find-entities';
import { guessIntents } from './guess-intents';
import type { IntentModel } from './intents/types';
import { feel } from './sentiment/feel';
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
};

/** How it is meant alone: all that counts of what was said before, and is asked again with each of the next messages. */
export const moodOf = readOnce({ characters: 1_000_000 }, (text): Mood => {
  const tokens = tokensOf(text);
  return { text, ...feel({ text, tokens, language: guessLanguage(text, tokens) }) };
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

/** What a text is about and how it is meant. Never throws, whatever the text is. */
export function understand(text: string, options: UnderstandOptions = {}): Understanding {
  const tokens = tokensOf(text);
  const language = options.language ?? guessLanguage(text, tokens);
  const signals = signalsIn(text, tokens);
  const sentiment = feel({ text, tokens, language }, options.earlier);
  const intents = guessIntents(text, { ...signals, sentiment }, options.intents ?? null);
  return {
    language,
    intent: intents[0] ?? { name: 'general', confidence: 0 },
    intents,
    entities: findEntities(text),
    sentiment,
    ...signals,
  };
}
