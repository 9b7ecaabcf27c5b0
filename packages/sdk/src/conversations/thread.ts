import type { ConversationView } from '@parley/shared/live';
import type { Message } from '@parley/shared/message';
import type { Requests } from '../connection/requests';
import type { Outgoing } from '../connection/transport';
import type { Environment } from '../environment';
import { ParleyError } from '../errors';
import { createStore, type Store } from '../store';
import type { Thread, ThreadState } from '../types';
import { type ComingFrame, createComing } from './coming';
import { createHistory } from './history';
import { hasEarlier, lastSeqOf, viewOf } from './merge';
import type { Outbox, ThreadRef } from './outbox';
import { createReadMark } from './read-mark';
import { createTypingSignal } from './typing';

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
  /** How far it is, for the server to say what came after. 0: nothing is loaded yet. */
  lastSeq(): number;
  receive(messages: readonly Message[]): void;
  hear(frame: ComingFrame): void;
  /** Something it shows is another now. */
  refresh(): void;
  /** After a reconnect: what was being said then is not heard on. */
  catchUp(): void;
  end(): void;
  /** Shows nothing any more: it was another visitor's. */
  forget(): void;
};

const empty: ThreadState = {
  conversation: null,
  messages: [],
  typing: [],
  draft: null,
  loading: false,
  hasEarlier: false,
};

export function createThread(options: ThreadOptions): HeldThread {
  const { ref, outbox, environment, conversation } = options;
  const state = createStore<ThreadState>({ ...empty, loading: ref.id !== null });
  const coming = createComing(environment, state);
  const typing = createTypingSignal(environment, (on) => {
    if (ref.id !== null) options.hint({ t: 'typing-set', conversationId: ref.id, on });
  });
  const mark = createReadMark(environment, (seq) => {
    if (ref.id !== null) options.hint({ t: 'read-mark', conversationId: ref.id, seq });
  });
  const refresh = () => {
    const log = history.log();
    const messages = viewOf(log, outbox.pendingOf(ref), conversation()?.teamReadSeq ?? 0);
    const isLoaded = log.shown.length > 0 && { loading: false };
    state.patch({ conversation: conversation(), messages, hasEarlier: hasEarlier(log), ...isLoaded });
    history.check();
  };
  const history = createHistory({
    environment,
    ask: options.ask,
    id: () => ref.id,
    conversation,
    onMessages(messages) {
      outbox.arrived(history.log().shown);
      coming.arrived(messages, lastSeq());
      refresh();
    },
    onLoaded: () => state.patch({ loading: false }),
  });
  const lastSeq = () => lastSeqOf(history.log());
  const markRead = () => {
    const seq = lastSeq();
    if (seq <= (conversation()?.contactReadSeq ?? 0)) return;
    options.onRead(seq);
    mark.set(seq);
  };
  return {
    thread: apiOf(options, { state, typing, markRead, loadEarlier: history.loadEarlier }),
    ref,
    lastSeq,
    receive: history.receive,
    hear: coming.hear,
    refresh,
    catchUp() {
      coming.cut();
      mark.repeat();
      history.catchUp();
    },
    end() {
      history.end();
      coming.end();
      typing.end();
      mark.end();
    },
    forget() {
      this.end();
      state.set(empty);
    },
  };
}

type Parts = {
  state: Store<ThreadState>;
  typing: ReturnType<typeof createTypingSignal>;
} & Pick<Thread, 'markRead' | 'loadEarlier'>;

function apiOf(options: ThreadOptions, { state, typing, markRead, loadEarlier }: Parts): Thread {
  const { ref, outbox, ask } = options;
  const started = (): string => {
    if (ref.id !== null) return ref.id;
    throw new ParleyError('There is no conversation yet.', { code: 'not-found' });
  };
  const changed = ({ conversation }: { conversation: ConversationView }) => {
    options.onConversation(conversation);
    return conversation;
  };
  const send: Thread['send'] = (body) => {
    typing.end();
    return outbox.send(ref, { body });
  };
  return {
    get id() {
      return ref.id;
    },
    state,
    send,
    sendText: (text) => send({ kind: 'text', text }),
    sendFile: (file, { name = 'name' in file ? file.name : 'file', ...more } = {}) =>
      outbox.send(ref, { file: { file, name, ...more } }),
    retry: (clientId) => outbox.retry(clientId),
    discard: (clientId) => outbox.discard(clientId),
    typing: typing.set,
    markRead,
    loadEarlier,
    rate: async (score, comment) =>
      changed(await ask({ t: 'conversation-rate', conversationId: started(), score, comment })),
    close: async () => changed(await ask({ t: 'conversation-close', conversationId: started() })),
  };
}
