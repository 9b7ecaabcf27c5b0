import type { FileView } from '@parley/shared/message';

export type Mode = 'reply' | 'note';
export type Draft = { reply: string; note: string; mode: Mode; files: FileView[] };

const blank: Draft = { reply: '', note: '', mode: 'reply', files: [] };

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
