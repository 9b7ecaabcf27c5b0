import { type JudgedMessage, type Judges, teachJudges, tell } from '@parley/api/bench';
import type { Message } from './messages';
import { phraseMessages } from './phrases';

/** What a house engine learns from these messages, and from the phrases that everybody says. */
export function teach(messages: readonly Message[]): Judges {
  return teachJudges(
    [...phraseMessages(), ...messages].map(
      (message): JudgedMessage => ({ ...message, told: tell(message.text) }),
    ),
  );
}
