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
import { tokensOf } from './text/tokens';
import type { Sentiment, Understanding } from './types';

export type UnderstandOptions = {
  language?: string | null;
  /** A tenant's own intents; the built-in ones without them. */
  intents?: IntentModel | null;
  /** What the same person said before, oldest first. */
  earlier?: readonly string[];
};

/** How it is meant alone: all that counts of what was said before. */
export function moodOf(text: string): Sentiment {
  const tokens = tokensOf(text);
  return feel({ text, tokens, language: guessLanguage(text, tokens) });
}

/** Nothing but the language, by its small words. */
export function languageOf(text: string): string | null {
  return guessLanguage(text, tokensOf(text));
}

/** What a text is about and how it is meant. Never throws, whatever the text is. */
export function understand(text: string, options: UnderstandOptions = {}): Understanding {
  const tokens = tokensOf(text);
  const language = options.language ?? guessLanguage(text, tokens);
  const signals = {
    wantsPerson: wantsPerson(tokens),
    urgent: isUrgent(tokens),
    smallTalk: smallTalkOf(tokens),
    isQuestion: asksSomething(text, tokens),
    sentiment: feel({ text, tokens, language }, options.earlier),
  };
  const intents = guessIntents(text, signals, options.intents ?? null);
  return {
    language,
    intent: intents[0] ?? { name: 'general', confidence: 0 },
    intents,
    entities: findEntities(text),
    stop: saysStop(tokens),
    ...signals,
  };
}
