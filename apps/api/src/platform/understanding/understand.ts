import { feel } from './sentiment/feel';
import type { IntentModel } from './intents/types';
import { asksSomething } from './signals/is-question';
import { smallTalkOf } from './signals/small-talk';
import { saysStop } from './signals/stop';
import { isUrgent } from './signals/urgent';
import { wantsPerson } from './signals/wants-person';
import { guessLanguage } from './text/guess-language';
import { tokensOf } from './text/tokens';
import type { Guess, Understanding } from './types';

export type UnderstandOptions = {
  language?: string | null;
  /** A tenant's own intents; the built-in ones without them. */
  intents?: IntentModel | null;
  /** What the same person said before, oldest first. */
  earlier?: readonly string[];
};

/** What a text is about and how it is meant. Never throws, whatever the text is. */
export function understand(text: string, options: UnderstandOptions = {}): Understanding {
  const tokens = tokensOf(text);
  const language = options.language ?? guessLanguage(text, tokens);
  const signals = {
    wantsPerson: wantsPerson(tokens),
    urgent: isUrgent(tokens),
    stop: saysStop(tokens),
    smallTalk: smallTalkOf(tokens),
    isQuestion: asksSomething(text, tokens),
  };
  const intents = guessIntents(signals);
  return {
    language,
    intent: intents[0] ?? { name: 'general', confidence: 0.3 },
    intents,
    sentiment: feel({ text, tokens, language }, options.earlier),
    entities: [],
    ...signals,
  };
}

function guessIntents(signals: Pick<Understanding, 'wantsPerson' | 'urgent' | 'smallTalk'>): Guess[] {
  if (signals.wantsPerson) return [{ name: 'human-please', confidence: 0.95 }];
  if (signals.smallTalk === 'thanks' || signals.smallTalk === 'goodbye')
    return [{ name: signals.smallTalk, confidence: 0.95 }];
  if (signals.urgent) return [{ name: 'urgent', confidence: 0.8 }];
  return [{ name: 'general', confidence: 0.3 }];
}
