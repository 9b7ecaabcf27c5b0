import type { FileView, Source } from '@parley/shared/message';
import type { Offer } from './finder/use-present';

export type Mode = 'reply' | 'note';
export type Draft = {
  reply: string;
  note: string;
  mode: Mode;
  files: FileView[];
  /** What the reply quotes, and the items it shows. */
  sources: Source[];
  offer: Offer | null;
};

export type DraftChange = Partial<Draft> | ((before: Draft) => Partial<Draft>);

const blank: Draft = { reply: '', note: '', mode: 'reply', files: [], sources: [], offer: null };

export type Drafts = { get(conversationId: string): Draft; set(conversationId: string, draft: Draft): void };

/** What was typed in each conversation, for as long as the inbox is open. */
export function createDrafts(): Drafts {
  const drafts = new Map<string, Draft>();
  return {
    get: (conversationId) => drafts.get(conversationId) ?? blank,
    set: (conversationId, draft) => {
      drafts.set(conversationId, draft);
    },
  };
}
