import { languageOf } from '../../../platform/understanding';
import type { Summary } from '../../conversations';
import type { Received, Remembered, Understood } from './types';

/** A model is told so many messages; what is older is in the summary. */
export const mostMessages = 20;

/** Of what was said long ago its points and what is still to be done are told too. */
function wordsOf({ text, keyPoints, actionItems }: Summary): string {
  const points = keyPoints.map((point) => `- ${point}`);
  const open = actionItems.map((item) => `- To do: ${item}`);
  return [text, ...points, ...open].join('\n');
}

export function remember({ scene, asked, trace }: Received, { language }: Understood): Remembered {
  return trace.step(
    'remember',
    () => {
      const first = asked[0]?.seq ?? 0;
      const window = scene.messages.filter(({ seq }) => seq < first).slice(-mostMessages);
      const earlier = window.filter(({ author }) => author === 'contact').map(({ text }) => text);
      const locale = scene.contact.locale?.slice(0, 2) ?? null;
      const spoken = language ?? languageOf(earlier.slice(-3).join('\n')) ?? locale ?? 'en';
      return { window, earlier, summary: scene.summary && wordsOf(scene.summary), language: spoken };
    },
    ({ window, summary, language: spoken }) => ({
      saw: { messages: window.length, summary: summary !== null },
      decided: { language: spoken },
    }),
  );
}
