let unread = 0;
const listeners = new Set<() => void>();

/** The number that stands before the title of the tab. */
export function tellUnread(count: number): void {
  unread = count;
  for (const listener of listeners) listener();
}

export const unreadTold = {
  get: () => unread,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
