import type { ConversationView } from '@parley/shared/live';
import type { Message } from '@parley/shared/message';
import type { Requests } from '../connection/requests';
import type { Environment } from '../environment';
import { emptyLog, isBehind, type Log, lastSeqOf, merge } from './merge';

export type HistoryOptions = {
  environment: Environment;
  ask: Requests['ask'];
  id(): string | null;
  conversation(): ConversationView | null;
  onMessages(messages: readonly Message[]): void;
  onLoaded(): void;
};

const settleMs = 1500;

/** The messages of one conversation, and how what is missing gets here. */
export function createHistory({ environment, ask, id, conversation, ...tell }: HistoryOptions) {
  let log: Log = emptyLog;
  let isFilling = false;
  let earlier: Promise<void> | null = null;
  let checking: (() => void) | null = null;

  const isEmpty = () => log.shown.length === 0;
  const receive = (messages: readonly Message[], from: 'page' | 'live' = 'live') => {
    const before = log;
    log = merge(log, messages, from);
    if (log !== before) tell.onMessages(messages);
  };
  const fill = async (conversationId: string): Promise<void> => {
    const asked = { t: 'history-read', conversationId } as const;
    if (isEmpty()) receive((await ask(asked)).messages, 'page');
    for (let more = isBehind(log, conversation()); more; ) {
      const afterSeq = lastSeqOf(log);
      const page = await ask({ ...asked, afterSeq });
      receive(page.messages);
      more = page.more && lastSeqOf(log) > afterSeq;
    }
  };
  const catchUp = () => {
    const conversationId = id();
    if (conversationId === null || isFilling || (!isEmpty() && !isBehind(log, conversation()))) return;
    isFilling = true;
    const done = () => {
      isFilling = false;
      tell.onLoaded();
    };
    fill(conversationId).then(done, done);
  };
  const loadBefore = async (conversationId: string, beforeSeq: number) => {
    const { messages } = await ask({ t: 'history-read', conversationId, beforeSeq });
    receive(messages);
  };
  return {
    log: () => log,
    receive,
    catchUp,
    /** What is missing is often on its way. */
    check() {
      if (!isBehind(log, conversation())) return;
      checking ??= environment.after(settleMs, () => {
        checking = null;
        catchUp();
      });
    },
    async loadEarlier() {
      const [first] = log.shown;
      const conversationId = id();
      if (!first || first.seq <= 1 || conversationId === null) return;
      earlier ??= loadBefore(conversationId, first.seq).finally(() => {
        earlier = null;
      });
      await earlier;
    },
    end: () => checking?.(),
  };
}
