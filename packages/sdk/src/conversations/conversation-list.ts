import type { ConversationView } from '@parley/shared/live';
import type { Message } from '@parley/shared/message';
import type { Requests } from '../connection/requests';
import type { Emitter } from '../emitter';
import { createStore } from '../store';
import type { ConversationsState } from '../types';
import { place } from './list';

export type ListOptions = {
  ask: Requests['ask'];
  emitter: Emitter;
  onUnread(unread: number): void;
  onChange(): void;
};

const nothing: ConversationsState = { items: [], loading: false, hasMore: false };

/** The visitor's conversations as they are now, as far as the pages of them are loaded. */
export function createConversationList({ ask, emitter, onUnread, onChange }: ListOptions) {
  const state = createStore<ConversationsState>(nothing);
  /** How far each conversation has been told of by the `message` event. */
  const told = new Map<string, number>();
  let latest: readonly Message[] = [];
  let cursor: string | null | undefined;
  let loading: Promise<void> | null = null;

  const show = (items: readonly ConversationView[]) => {
    state.patch({ items, hasMore: Boolean(cursor) });
    onUnread(items.reduce((sum, { unread }) => sum + unread, 0));
    onChange();
  };
  const put = (conversation: ConversationView) => show(place(state.get().items, conversation));
  const find = (id: string | null) => state.get().items.find((item) => item.id === id) ?? null;
  const tell = (message: Message) => {
    const { conversationId, seq, author } = message;
    if (seq <= (told.get(conversationId) ?? 0)) return;
    told.set(conversationId, seq);
    latest = [message, ...latest.slice(0, 9)];
    if ('name' in author) emitter.emit('message', message);
  };
  const list = (page: readonly ConversationView[]) => {
    for (const { id, lastSeq } of page) if (!told.has(id)) told.set(id, lastSeq);
  };
  const more = async (from: string) => {
    const page = await ask({ t: 'conversations-list', cursor: from });
    cursor = page.nextCursor;
    list(page.conversations);
    show([...state.get().items, ...page.conversations.filter(({ id }) => !find(id))]);
  };
  return {
    state,
    find,
    put,
    /** The newest ones, at the beginning of each connection. */
    welcome(page: readonly ConversationView[], nextCursor: string | null) {
      list(page);
      if (cursor === undefined) cursor = nextCursor;
      show(page.reduceRight(place, state.get().items));
    },
    tell,
    /** The last messages it was told of. */
    latest: () => latest,
    async loadMore() {
      if (!cursor) return;
      state.patch({ loading: true });
      loading ??= more(cursor).finally(() => {
        loading = null;
        state.patch({ loading: false });
      });
      await loading;
    },
    clear() {
      told.clear();
      cursor = undefined;
      show([]);
    },
  };
}
