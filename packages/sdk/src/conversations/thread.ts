import type { ConversationView } from '@parley/shared/live';
import type { Author, Message } from '@parley/shared/message';
import type { Requests } from '../connection/requests';
import type { Outgoing } from '../connection/transport';
import type { Environment } from '../environment';
import { ParleyError } from '../errors';
import { createStore } from '../store';
import type { Thread, ThreadState } from '../types';
import { emptyLog, hasEarlier, isBehind, type Log, lastSeqOf, merge, viewOf } from './merge';
import type { Outbox, ThreadRef } from './outbox';
import { createTypingSignal, createTypists } from './typing';

export type ThreadOptions = {
  environment: Environment;
  ref: ThreadRef;
  outbox: Outbox;
  ask: Requests['ask'];
  hint(frame: Outgoing): void;
  /** As the list has it. */
  conversation(): ConversationView | null;
  /** Brings what the server answered about it into the list. */
  onConversation(conversation: ConversationView): void;
  onRead(seq: number): void;
};

/** A thread and what the rest of the SDK tells it. */
export type HeldThread = {
  thread: Thread;
  ref: ThreadRef;
  /** How far it is, for the server to say what came after. Null: nothing is loaded yet. */
  afterSeq(): number | null;
  receive(messages: readonly Message[]): void;
  showTyping(author: Author, on: boolean): void;
  /** Something it shows is another now. */
  refresh(): void;
  /** After a reconnect, or when something seems to be missing. */
  catchUp(): void;
  end(): void;
};

const settleMs = 1500;
const readMs = 1000;

export function createThread(options: ThreadOptions): HeldThread {
  const { ref, outbox, environment, ask, hint } = options;
  const state = createStore<ThreadState>({
    conversation: null,
    messages: [],
    typing: [],
    loading: ref.id !== null,
    hasEarlier: false,
  });
  let log: Log = emptyLog;
  let filling: Promise<void> | null = null;
  let loadingEarlier: Promise<void> | null = null;
  let checking: (() => void) | null = null;
  let readSeq = 0;
  let marking: (() => void) | null = null;
  const typists = createTypists(environment, () => state.patch({ typing: typists.all() }));
  const signal = createTypingSignal(environment, (on) => {
    if (ref.id !== null) hint({ t: 'typing-set', conversationId: ref.id, on });
  });

  const refresh = () => {
    const conversation = options.conversation();
    const messages = viewOf(log, outbox.pendingOf(ref), conversation?.teamReadSeq ?? 0);
    state.patch({ conversation, messages, hasEarlier: hasEarlier(log) });
    if (isBehind(log, conversation)) checkSoon();
  };
  const receive = (messages: readonly Message[], from: 'page' | 'live' = 'live') => {
    const before = log;
    log = merge(log, messages, from);
    if (log === before) return;
    outbox.arrived(log.shown === before.shown ? [] : messages);
    for (const { author } of messages) typists.show(author, false);
    refresh();
  };
  /** What is missing is often on its way. */
  const checkSoon = () => {
    checking ??= environment.after(settleMs, () => {
      checking = null;
      if (isBehind(log, options.conversation())) catchUp();
    });
  };
  const catchUp = () => {
    if (ref.id === null || filling) return;
    const known = log.shown.length > 0;
    if (known && !isBehind(log, options.conversation())) return;
    filling = fill(ref.id)
      .catch(() => undefined)
      .finally(() => {
        filling = null;
        state.patch({ loading: false });
      });
  };
  const fill = async (conversationId: string): Promise<void> => {
    for (let more = true; more; ) {
      const known = log.shown.length > 0;
      const before = lastSeqOf(log);
      const page = await ask({
        t: 'history-read',
        conversationId,
        ...(known && { afterSeq: before }),
      });
      receive(page.messages, known ? 'live' : 'page');
      more = known && page.more && lastSeqOf(log) > before;
    }
  };
  const earlier = async (conversationId: string, beforeSeq: number) => {
    const { messages } = await ask({ t: 'history-read', conversationId, beforeSeq });
    receive(messages);
  };
  const idOrThrow = (): string => {
    if (ref.id !== null) return ref.id;
    throw new ParleyError('There is no conversation yet.', { code: 'not-found' });
  };
  const settle = async (asked: Promise<{ conversation: ConversationView }>) => {
    const { conversation } = await asked;
    options.onConversation(conversation);
    return conversation;
  };
  const sendRead = () => {
    marking = null;
    if (ref.id !== null) hint({ t: 'read-mark', conversationId: ref.id, seq: readSeq });
  };

  const thread: Thread = {
    get id() {
      return ref.id;
    },
    state,
    send(body) {
      signal.stop();
      return outbox.send(ref, { body });
    },
    sendText: (text) => thread.send({ kind: 'text', text }),
    sendFile(file, { name, ...more } = {}) {
      const fileName = name ?? ('name' in file ? file.name : 'file');
      return outbox.send(ref, { file: { file, name: fileName, ...more } });
    },
    retry: (clientId) => outbox.retry(clientId),
    discard: (clientId) => outbox.discard(clientId),
    typing: signal.set,
    markRead() {
      const seq = lastSeqOf(log);
      if (seq <= Math.max(readSeq, options.conversation()?.contactReadSeq ?? 0)) return;
      readSeq = seq;
      options.onRead(seq);
      marking ??= environment.after(readMs, sendRead);
    },
    rate: async (score, comment) =>
      settle(
        ask({
          t: 'conversation-rate',
          conversationId: idOrThrow(),
          score,
          ...(comment !== undefined && { comment }),
        }),
      ),
    close: async () => settle(ask({ t: 'conversation-close', conversationId: idOrThrow() })),
    async loadEarlier() {
      const [first] = log.shown;
      if (!first || first.seq <= 1) return;
      loadingEarlier ??= earlier(idOrThrow(), first.seq).finally(() => {
        loadingEarlier = null;
      });
      await loadingEarlier;
    },
  };
  return {
    thread,
    ref,
    afterSeq: () => (log.shown.length > 0 ? lastSeqOf(log) : null),
    receive,
    showTyping: typists.show,
    refresh,
    catchUp() {
      if (readSeq > (options.conversation()?.contactReadSeq ?? readSeq)) sendRead();
      catchUp();
    },
    end() {
      checking?.();
      marking?.();
      typists.end();
      signal.end();
    },
  };
}
