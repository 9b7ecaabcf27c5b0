export type TabState = {
  /** The workspace this tab shows; the session itself may have moved on in another tab. */
  shown: string | null;
  elsewhere: boolean;
  expired: boolean;
};

export type TabNews = 'switched' | 'signed-out';

export type Tab = {
  get(): TabState;
  subscribe(listener: () => void): () => void;
  show(workspaceId: string | null): void;
  moved(): void;
  expire(): void;
};

export function createTab(): Tab {
  let state: TabState = { shown: null, elsewhere: false, expired: false };
  const listeners = new Set<() => void>();
  const set = (next: TabState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show: (shown) => set({ shown, elsewhere: false, expired: false }),
    moved: () => set({ ...state, elsewhere: true }),
    // Someone who never got in has nothing to lose: the sign-in page is enough.
    expire: () => set({ ...state, expired: state.shown !== null }),
  };
}

const channelName = 'parley';

export function tellOtherTabs(news: TabNews): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(news);
  channel.close();
}

export function hearOtherTabs(listen: (news: TabNews) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', (event: MessageEvent<TabNews>) => listen(event.data));
  return () => channel.close();
}
