import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type {
  ConversationsState,
  Parley,
  ParleyEvents,
  ParleyState,
  Readable,
  Thread,
  ThreadState,
} from './types';

/** The value as it is now; the component is drawn anew when it changes. Works on the server too. */
export function useReadable<Value>({ get, subscribe }: Readable<Value>): Value {
  return useSyncExternalStore(subscribe, get, get);
}

export function useParley(parley: Parley): ParleyState {
  return useReadable(parley.state);
}

export function useConversations(parley: Parley): ConversationsState {
  return useReadable(parley.conversations.state);
}

/** The thread of a conversation, or a new one for `null`. */
export function useThread(parley: Parley, conversationId: string | null): [ThreadState, Thread] {
  const thread = useMemo(
    () =>
      conversationId === null ? parley.conversations.start() : parley.conversations.open(conversationId),
    [parley, conversationId],
  );
  return [useReadable(thread.state), thread];
}

/** Listens while the component is there. */
export function useParleyEvent<Name extends keyof ParleyEvents>(
  parley: Parley,
  name: Name,
  listener: (event: ParleyEvents[Name]) => void,
): void {
  useEffect(() => parley.on(name, listener), [parley, name, listener]);
}
