import { LRUCache } from 'lru-cache';
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

/** What somebody said is looked at again with each of their next messages. */
const moods = new LRUCache<string, Mood>({
  maxSize: 2_000_000,
  sizeCalculation: (_, text) => 200 + 2 * text.length,
});

/** How it is meant alone: all that counts of what was said before. */
export function moodOf(text: string): Mood {
  const known = moods.get(text);
  if (known) return known;
  const tokens = tokensOf(text);
  const mood = { text, ...feel({ text, tokens, language: guessLanguage(text, tokens) }) };
  moods.set(text, mood);
  return mood;
}

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
