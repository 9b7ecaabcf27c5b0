import type { EventFrame } from '@parley/shared/live';
import type { Message } from '@parley/shared/message';
import type { Environment } from '../environment';
import type { Store } from '../store';
import type { ThreadState } from '../types';
import { draftWith } from './draft';
import { createTypists } from './typing';

export type ComingFrame = EventFrame & { t: 'typing' | 'draft' };

/** What the other side is about to say: who types, and an agent’s answer as it grows. */
export function createComing(environment: Environment, { get, patch }: Store<ThreadState>) {
  const typists = createTypists(environment, (typing) => patch({ typing }));
  const cut = () => patch({ draft: null });
  return {
    hear(frame: ComingFrame) {
      if (frame.t === 'draft') patch({ draft: draftWith(get().draft, frame) });
      else typists.show(frame.author, frame.on);
    },
    arrived(messages: readonly Message[], lastSeq: number) {
      for (const { author, seq } of messages) {
        typists.show(author, false);
        // Whoever else has the word now, an agent’s answer to what was before is not coming.
        if ('name' in author && seq >= lastSeq) cut();
      }
    },
    cut,
    end: typists.end,
  };
}
