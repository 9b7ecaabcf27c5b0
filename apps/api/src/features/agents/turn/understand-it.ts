import { escalation, moodOf, understand } from '../../../platform/understanding';
import type { Received, Understood } from './types';

/** How many of the contact’s messages tell whether their mood turns. */
const lately = 5;

/** What is asked, how it is meant, and whether a person has to come. */
export function understandIt({ scene, asked, question, team, trace }: Received): Understood {
  return trace.step(
    'understand',
    () => {
      const first = asked[0]?.seq ?? 0;
      const before = scene.messages.filter(({ author, seq }) => author === 'contact' && seq < first);
      const earlier = before.slice(-lately).map(({ text }) => moodOf(text));
      const understanding = understand(question, { earlier, intents: team.intents });
      const urgent = understanding.urgent || hasUrgentWord(question, team.settings.handOver.urgentWords);
      const now = { ...understanding, urgent };
      return { ...now, escalation: escalation(now, earlier) };
    },
    ({ language, intent, sentiment, entities, needsPerson, escalation: wanted, urgent, wantsPerson }) => ({
      decided: {
        language,
        intent: intent.name,
        confidence: intent.confidence,
        sentiment: {
          score: sentiment.score,
          label: sentiment.label,
          frustration: sentiment.frustration,
          why: sentiment.why,
          ...Object.fromEntries(sentiment.carried.map((what) => [what, true])),
        },
        needsPerson,
        entities: entities.map(({ kind, text }) => `${kind}: ${text}`),
        ...(wanted.escalate && { escalate: wanted.reason }),
        ...(urgent && { urgent }),
        ...(wantsPerson && { wantsPerson }),
      },
    }),
  );
}

function hasUrgentWord(text: string, words: readonly string[]): boolean {
  const said = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return words.some((word) => said.includes(` ${word.toLowerCase()} `));
}
