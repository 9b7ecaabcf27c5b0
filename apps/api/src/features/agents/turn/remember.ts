import { languageOf } from '../../../platform/understanding';
import type { Received, Remembered, Understood } from './types';

/** A model is told so many messages; what is older is in the summary. */
export const mostMessages = 20;

export function remember({ scene, asked, trace }: Received, { language }: Understood): Remembered {
  return trace.step(
    'remember',
    () => {
      const first = asked[0]?.seq ?? 0;
      const window = scene.messages.filter(({ seq }) => seq < first).slice(-mostMessages);
      const earlier = window.filter(({ author }) => author === 'contact').map(({ text }) => text);
      const locale = scene.contact.locale?.slice(0, 2) ?? null;
      const spoken = language ?? languageOf(earlier.slice(-3).join('\n')) ?? locale ?? 'en';
      return { window, earlier, summary: scene.summary?.text ?? null, language: spoken };
    },
    ({ window, summary, language: spoken }) => ({
      saw: { messages: window.length, summary: summary !== null },
      decided: { language: spoken },
    }),
  );
}
