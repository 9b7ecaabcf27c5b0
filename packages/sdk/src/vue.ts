import { computed, onScopeDispose, type Ref, type ShallowRef, shallowRef, toValue, watch } from 'vue';
import type {
  ConversationsState,
  Parley,
  ParleyEvents,
  ParleyState,
  Readable,
  Thread,
  ThreadState,
} from './types';

/** The value as it is now, for as long as the scope lives. */
export function useReadable<Value>({ get, subscribe }: Readable<Value>): Readonly<ShallowRef<Value>> {
  const value = shallowRef(get());
  const stop = subscribe(() => {
    value.value = get();
  });
  onScopeDispose(stop);
  return value;
}

export function useParley(parley: Parley): Readonly<ShallowRef<ParleyState>> {
  return useReadable(parley.state);
}

export function useConversations(parley: Parley): Readonly<ShallowRef<ConversationsState>> {
  return useReadable(parley.conversations.state);
}

/** The thread of a conversation, or a new one for `null`; another one when the id changes. */
export function useThread(
  parley: Parley,
  conversationId: string | null | Ref<string | null>,
): { thread: Readonly<Ref<Thread>>; state: Readonly<ShallowRef<ThreadState>> } {
  const thread = computed(() => {
    const id = toValue(conversationId);
    return id === null ? parley.conversations.start() : parley.conversations.open(id);
  });
  const state = shallowRef(thread.value.state.get());
  const follow = ({ state: { get, subscribe } }: Thread, onCleanup: (stop: () => void) => void) => {
    state.value = get();
    onCleanup(
      subscribe(() => {
        state.value = get();
      }),
    );
  };
  watch(thread, (now, _before, onCleanup) => follow(now, onCleanup), { immediate: true });
  return { thread, state };
}

/** Listens for as long as the scope lives. */
export function useParleyEvent<Name extends keyof ParleyEvents>(
  parley: Parley,
  name: Name,
  listener: (event: ParleyEvents[Name]) => void,
): void {
  onScopeDispose(parley.on(name, listener));
}
