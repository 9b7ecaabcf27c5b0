import { useEffect, useMemo } from 'react';
import type { LiveStore } from '../../live/live-store';

const againMs = 3000;
const restMs = 5000;

/** Tells that one types: at the start, now and then while it goes on, and when it ends. */
export function useTypingSignal(live: LiveStore, conversationId: string) {
  const signal = useMemo(() => createSignal(live, conversationId), [live, conversationId]);
  useEffect(() => signal.stop, [signal]);
  return signal;
}

function createSignal(live: LiveStore, conversationId: string) {
  let toldAt = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(rest);
    if (toldAt > 0) live.type(conversationId, false);
    toldAt = 0;
  };
  const start = () => {
    clearTimeout(rest);
    rest = setTimeout(stop, restMs);
    if (Date.now() - toldAt < againMs) return;
    toldAt = Date.now();
    live.type(conversationId, true);
  };
  return { start, stop };
}
