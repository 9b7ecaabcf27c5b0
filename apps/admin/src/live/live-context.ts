import { createContext, useContext, useSyncExternalStore } from 'react';
import type { LiveState, LiveStore } from './live-store';

export const LiveContext = createContext<LiveStore | null>(null);

export function useLive(): LiveStore {
  const live = useContext(LiveContext);
  if (!live) throw new Error('There is no live connection above this component.');
  return live;
}

/** One thing of what is true now; drawn anew only when that thing changes. */
export function useLiveValue<T>(pick: (state: LiveState) => T): T {
  const live = useLive();
  return useSyncExternalStore(live.subscribe, () => pick(live.get()));
}
