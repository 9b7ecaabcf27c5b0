import type { FileView, Source } from '@parley/shared/message';
import type { Offer } from './finder/use-present';

export type Mode = 'reply' | 'note';
/** What an agent suggested and now stands in the reply. */
export type Suggested = {
  by: string;
  /** Kept until the reply is sent; null for what a member asked for. */
  draftId: string | null;
  /** The reply without it. */
  before: string;
};

export type Draft = {
  reply: string;
  note: string;
  mode: Mode;
  files: FileView[];
  /** What the reply quotes, and the items it shows. */
  sources: Source[];
  offer: Offer | null;
  suggested: Suggested | null;
};

export type DraftChange = Partial<Draft> | ((before: Draft) => Partial<Draft>);

const blank: Draft = {
  reply: '',
  note: '',
  mode: 'reply',
  files: [],
  sources: [],
  offer: null,
  suggested: null,
};

export type Drafts = {
  get(conversationId: string): Draft;
  set(conversationId: string, draft: Draft): void;
  /** Tells of every change; the way back is what is returned. */
  subscribe(listener: () => void): () => void;
};

/** What was typed in each conversation, for as long as the inbox is open. */
export function createDrafts(): Drafts {
  const drafts = new Map<string, Draft>();
  const listeners = new Set<() => void>();
  return {
    get: (conversationId) => drafts.get(conversationId) ?? blank,
    set: (conversationId, draft) => {
      drafts.set(conversationId, draft);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
