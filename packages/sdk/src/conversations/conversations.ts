import type { ConversationView, EventFrame, Hello, ServerFrame } from '@parley/shared/live';
import { liveLimits } from '@parley/shared/live-constants';
import type { Message } from '@parley/shared/message';
import type { Requests } from '../connection/requests';
import type { Outgoing } from '../connection/transport';
import type { Emitter } from '../emitter';
import type { Environment } from '../environment';
import { createStore } from '../store';
import type { ConversationsState, Parley } from '../types';
import { createClientId } from './client-id';
import { place, previewOf, unreadOf, withRead } from './list';
import type { Outbox, ThreadRef } from './outbox';
import { createThread, type HeldThread } from './thread';

export type ConversationsOptions = {
  environment: Environment;
  emitter: Emitter;
  ask: Requests['ask'];
  hint(frame: Outgoing): void;
  outbox(): Outbox;
  onUnread(unread: number): void;
};

export type Conversations = {
  api: Parley['conversations'];
  refOf(kept: { id: string | null; startId: string }): ThreadRef;
  onStarted(ref: ThreadRef, conversation: ConversationView): void;
  onStored(message: Message): void;
  onFrame(frame: ServerFrame): void;
  refresh(ref: ThreadRef): void;
  resume(): Hello['resume'];
  clear(): void;
  /** Stops every timer. */
  end(): void;
};

const nothing: ConversationsState = { items: [], loading: false, hasMore: false };

export function createConversations(options: ConversationsOptions): Conversations {
  const { environment, emitter, ask } = options;
  const state = createStore<ConversationsState>(nothing);
  const threads = new Map<ThreadRef, HeldThread>();
  const refs: ThreadRef[] = [];
  /** How far each conversation has been told of by the `message` event. */
  const told = new Map<string, number>();
  let cursor: string | null = null;
  let listed = false;
  let loadingMore: Promise<void> | null = null;

  const find = (id: string | null) => state.get().items.find((item) => item.id === id) ?? null;
  const heldOf = (id: string) => [...threads.values()].find(({ ref }) => ref.id === id);
  const show = (items: readonly ConversationView[]) => {
    state.patch({ items, hasMore: cursor !== null });
    options.onUnread(unreadOf(items));
    for (const { refresh } of threads.values()) refresh();
  };
  const put = (conversation: ConversationView) => show(place(state.get().items, conversation));
  const list = (page: readonly ConversationView[]) => {
    for (const { id, lastSeq } of page) if (!told.has(id)) told.set(id, lastSeq);
  };
  const receive = (conversationId: string, messages: readonly Message[]) => {
    heldOf(conversationId)?.receive(messages);
    const known = find(conversationId);
    for (const message of messages) tell(message);
    const last = messages.at(-1);
    if (known && last && last.seq > known.lastSeq) put(previewOf(known, messages));
  };
  const tell = (message: Message) => {
    const { conversationId, seq, author } = message;
    if (seq <= (told.get(conversationId) ?? 0)) return;
    told.set(conversationId, seq);
    if (author.kind === 'member' || author.kind === 'agent') emitter.emit('message', message);
  };
  const hold = (ref: ThreadRef): HeldThread => {
    const found = threads.get(ref);
    if (found) return found;
    const held = createThread({
      environment,
      ref,
      ask,
      hint: options.hint,
      outbox: options.outbox(),
      conversation: () => find(ref.id),
      onConversation: put,
      onRead(seq) {
        const conversation = find(ref.id);
        if (conversation) put(withRead(conversation, seq));
      },
    });
    threads.set(ref, held);
    held.refresh();
    held.catchUp();
    return held;
  };
  const refOf = ({ id, startId }: { id: string | null; startId: string }): ThreadRef => {
    const found = refs.find((ref) => (id !== null && ref.id === id) || ref.startId === startId);
    if (found) return found;
    const ref: ThreadRef = { id, startId, tail: Promise.resolve() };
    refs.push(ref);
    return ref;
  };
  const more = async (from: string) => {
    state.patch({ loading: true });
    const page = await ask({ t: 'conversations-list', cursor: from });
    cursor = page.nextCursor;
    list(page.conversations);
    const known = new Set(state.get().items.map(({ id }) => id));
    show([...state.get().items, ...page.conversations.filter(({ id }) => !known.has(id))]);
  };
  const onEvent = (frame: EventFrame) => {
    if (frame.t === 'message') receive(frame.message.conversationId, [frame.message]);
    if (frame.t === 'conversation') put(frame.conversation);
    if (frame.t === 'typing' && frame.author.kind !== 'contact') {
      heldOf(frame.conversationId)?.showTyping(frame.author, frame.on);
    }
  };
  const end = () => {
    for (const held of threads.values()) held.end();
  };
  return {
    refOf,
    onStarted(ref, conversation) {
      ref.id = conversation.id;
      put(conversation);
    },
    onStored: (message) => receive(message.conversationId, [message]),
    onFrame(frame) {
      if (frame.t === 'missed') return receive(frame.conversationId, frame.messages);
      if (frame.t === 'live') for (const { catchUp } of threads.values()) catchUp();
      if (frame.t !== 'welcome') return onEvent(frame as EventFrame);
      list(frame.conversations);
      if (!listed) cursor = frame.nextCursor;
      listed = true;
      show(frame.conversations.reduceRight(place, state.get().items));
    },
    refresh: (ref) => threads.get(ref)?.refresh(),
    resume: () =>
      [...threads.values()]
        .flatMap(({ ref, afterSeq }) => {
          const seq = afterSeq();
          return ref.id === null || seq === null ? [] : [{ conversationId: ref.id, afterSeq: seq }];
        })
        .slice(-liveLimits.resumed),
    end,
    clear() {
      end();
      threads.clear();
      refs.length = 0;
      told.clear();
      cursor = null;
      listed = false;
      show([]);
    },
    api: {
      state,
      async loadMore() {
        if (cursor === null) return;
        loadingMore ??= more(cursor).finally(() => {
          loadingMore = null;
          state.patch({ loading: false });
        });
        await loadingMore;
      },
      start() {
        // What a page before this one left unsent is where one goes on.
        const unsent = refs.find((ref) => ref.id === null);
        return hold(unsent ?? refOf({ id: null, startId: createClientId(environment) })).thread;
      },
      open: (id) => hold(refOf({ id, startId: createClientId(environment) })).thread,
    },
  };
}
