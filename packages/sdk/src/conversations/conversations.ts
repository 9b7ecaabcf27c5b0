import type { ConversationView, Hello, ServerFrame } from '@parley/shared/live';
import { liveLimits } from '@parley/shared/live-constants';
import type { Message } from '@parley/shared/message';
import type { Outgoing } from '../connection/transport';
import type { Environment } from '../environment';
import type { Parley } from '../types';
import { createClientId } from './client-id';
import { createConversationList, type ListOptions } from './conversation-list';
import { withRead } from './list';
import type { Outbox, ThreadRef } from './outbox';
import { createThread, type HeldThread } from './thread';

export type ConversationsOptions = Omit<ListOptions, 'onChange'> & {
  environment: Environment;
  hint(frame: Outgoing): void;
  outbox(): Outbox;
};

export type Conversations = {
  api: Parley['conversations'];
  refOf(kept: { id: string | null; startId: string }): ThreadRef;
  onConversation(conversation: ConversationView): void;
  onMessages(messages: readonly Message[]): void;
  onFrame(frame: ServerFrame): void;
  refresh(ref: ThreadRef): void;
  resume(): Hello['resume'];
  clear(): void;
  /** Stops every timer. */
  end(): void;
};

/** The threads that are open, and what arrives for them. */
export function createConversations(options: ConversationsOptions): Conversations {
  const threads = new Map<ThreadRef, HeldThread>();
  const refs = new Set<ThreadRef>();
  const each = (work: (held: HeldThread) => void) => {
    for (const held of threads.values()) work(held);
  };
  const list = createConversationList({ ...options, onChange: () => each(({ refresh }) => refresh()) });
  const refOf: Conversations['refOf'] = (kept) => refAmong(refs, kept);
  const hold = (ref: ThreadRef): HeldThread => {
    const found = threads.get(ref);
    if (found) return found;
    const held = heldOf(options, list, ref);
    threads.set(ref, held);
    held.refresh();
    held.catchUp();
    return held;
  };
  const onMessages: Conversations['onMessages'] = (messages) => {
    each(({ ref, receive }) => receive(messages.filter(({ conversationId }) => conversationId === ref.id)));
    for (const message of messages) list.tell(message);
  };
  const isInUse = (ref: ThreadRef) => threads.has(ref) || options.outbox().pendingOf(ref).length > 0;
  return {
    refOf,
    onConversation(conversation) {
      list.put(conversation);
      // As it started it did not know which conversation it is, nor what was heard of it.
      onMessages(list.latest());
    },
    onMessages,
    onFrame(frame) {
      if (frame.t === 'welcome') list.welcome(frame.conversations, frame.nextCursor);
      if (frame.t === 'live') each(({ catchUp }) => catchUp());
      if (frame.t === 'missed') onMessages(frame.messages);
      if (frame.t === 'message') onMessages([frame.message]);
      if (frame.t === 'conversation') list.put(frame.conversation);
      if (frame.t === 'draft' || (frame.t === 'typing' && frame.author.kind !== 'contact'))
        each(({ ref, hear }) => ref.id === frame.conversationId && hear(frame));
    },
    refresh: (ref) => threads.get(ref)?.refresh(),
    resume: () => resumeOf(threads.values()),
    clear() {
      each((held) => held.forget());
      threads.clear();
      refs.clear();
      list.clear();
    },
    end: () => each((held) => held.end()),
    api: {
      state: list.state,
      loadMore: list.loadMore,
      start() {
        // What a page before this one left unsent is where one goes on.
        const unsent = [...refs].find((ref) => ref.id === null && isInUse(ref));
        return hold(unsent ?? refOf({ id: null, startId: createClientId() })).thread;
      },
      open: (id) => hold(refOf({ id, startId: createClientId() })).thread,
    },
  };
}

/** The one that is known by either, or a new one. */
function refAmong(refs: Set<ThreadRef>, { id, startId }: { id: string | null; startId: string }): ThreadRef {
  for (const ref of refs) if ((id !== null && ref.id === id) || ref.startId === startId) return ref;
  const ref: ThreadRef = { id, startId, tail: Promise.resolve() };
  refs.add(ref);
  return ref;
}

type List = ReturnType<typeof createConversationList>;

function heldOf(options: ConversationsOptions, list: List, ref: ThreadRef): HeldThread {
  const conversation = () => list.find(ref.id);
  return createThread({
    ...options,
    ref,
    outbox: options.outbox(),
    conversation,
    onConversation: list.put,
    onRead(seq) {
      const known = conversation();
      if (known) list.put(withRead(known, seq));
    },
  });
}

function resumeOf(threads: Iterable<HeldThread>): Hello['resume'] {
  return [...threads]
    .flatMap(({ ref, lastSeq }) =>
      ref.id === null || lastSeq() === 0 ? [] : [{ conversationId: ref.id, afterSeq: lastSeq() }],
    )
    .slice(-liveLimits.resumed);
}
