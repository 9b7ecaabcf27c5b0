import type { ConversationView } from '@parley/shared/live';
import type { Message } from '@parley/shared/message';
import type { ThreadMessage } from '../types';

/**
 * What is held of a conversation. `shown` goes up by one from message to message; `ahead` came before
 * what lies between, and is shown once that is here.
 */
export type Log = { shown: readonly Message[]; ahead: readonly Message[] };
export type Pending = Extract<ThreadMessage, { seq: null }>;

export const emptyLog: Log = { shown: [], ahead: [] };

/** In any order and as often as one likes: the outcome is the same. `page` is where an empty log begins. */
export function merge(log: Log, incoming: readonly Message[], from: 'page' | 'live' = 'live'): Log {
  if (incoming.length === 0) return log;
  const last = log.shown.at(-1);
  const [only] = incoming;
  if (last && only && incoming.length === 1 && log.ahead.length === 0) {
    if (only.seq === last.seq + 1) return { shown: [...log.shown, only], ahead: log.ahead };
    if (only.seq <= last.seq && only.seq >= (log.shown[0]?.seq ?? 0)) return log;
  }
  const bySeq = new Map<number, Message>();
  // What is held stays the same object, so that nothing is drawn anew.
  for (const message of [...incoming, ...log.ahead, ...log.shown]) bySeq.set(message.seq, message);
  const anchor = last?.seq ?? (from === 'page' ? incoming[0]?.seq : 1);
  return split(bySeq, anchor ?? 1);
}

function split(bySeq: Map<number, Message>, anchor: number): Log {
  const shown: Message[] = [];
  let first = anchor;
  while (bySeq.has(first - 1)) first -= 1;
  let seq = first;
  for (let message = bySeq.get(seq); message; message = bySeq.get(seq)) {
    shown.push(message);
    seq += 1;
  }
  const ahead = [...bySeq.values()].filter((message) => message.seq >= seq).sort((a, b) => a.seq - b.seq);
  return { shown, ahead };
}

export const lastSeqOf = ({ shown }: Log): number => shown.at(-1)?.seq ?? 0;
export const hasEarlier = ({ shown }: Log): boolean => (shown[0]?.seq ?? 1) > 1;

/** What is known to be stored and not here. */
export function isBehind(log: Log, conversation: ConversationView | null): boolean {
  return log.ahead.length > 0 || (conversation?.lastSeq ?? 0) > lastSeqOf(log);
}

const known = new WeakMap<Message, ThreadMessage>();

/** Stored messages in order, then what is on its way; what has arrived is no longer on its way. */
export function viewOf(log: Log, pending: readonly Pending[], teamReadSeq: number): ThreadMessage[] {
  const arrived = new Set(log.shown.map(({ clientId }) => clientId));
  return [
    ...log.shown.map((message) => withStatus(message, isRead(message, teamReadSeq) ? 'read' : 'sent')),
    ...pending.filter(({ clientId }) => !arrived.has(clientId)),
  ];
}

const isRead = ({ author, seq }: Message, teamReadSeq: number) =>
  author.kind === 'contact' && seq <= teamReadSeq;

function withStatus(message: Message, status: 'sent' | 'read'): ThreadMessage {
  const before = known.get(message);
  if (before?.status === status) return before;
  const view: ThreadMessage = { ...message, status };
  known.set(message, view);
  return view;
}
