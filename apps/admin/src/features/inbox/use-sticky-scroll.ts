import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { ThreadItem } from './build-thread';

const nearPx = 48;

type Options = {
  items: ThreadItem[];
  pending: readonly unknown[];
  lastSeq: number;
  /** The reader stands at the end, and has it before the eyes. */
  onEnd: (seq: number) => void;
};

type StickyScroll = {
  ref: RefObject<HTMLElement | null>;
  contentRef: RefObject<HTMLDivElement | null>;
  atEnd: boolean;
  /** Messages that came while the reader was further up. */
  fresh: number;
  onScroll: () => void;
  toEnd: () => void;
};

/** Stays at the end while it was there; earlier messages come in above without moving what is read. */
export function useStickyScroll({ items, pending, lastSeq, onEnd }: Options): StickyScroll {
  const ref = useRef<HTMLElement>(null);
  const contentRef = useRef<HTMLDivElement>(null);
  const heightPx = useRef(0);
  const stuck = useRef(true);
  const [atEnd, setAtEnd] = useState(true);
  const [seenSeq, setSeenSeq] = useState(lastSeq);
  const firstKey = items.find(({ kind }) => kind === 'message')?.key;
  const shownFirst = useRef(firstKey);
  const count = items.length + pending.length;
  const shownCount = useRef(count);

  const own = pending.length > 0;

  const toEnd = () => {
    const box = ref.current;
    if (box) box.scrollTop = box.scrollHeight;
  };
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    if (shownFirst.current !== firstKey && !stuck.current)
      box.scrollTop += box.scrollHeight - heightPx.current;
    else if (stuck.current || own) box.scrollTop = box.scrollHeight;
    shownFirst.current = firstKey;
    shownCount.current = count;
    heightPx.current = box.scrollHeight;
  }, [firstKey, own, count]);
  useGrowth(contentRef, () => {
    if (stuck.current) toEnd();
  });

  const reach = useEffectEvent(() => {
    if (!stuck.current || document.hidden) return;
    setSeenSeq(lastSeq);
    onEnd(lastSeq);
  });
  useEffect(() => {
    const look = () => reach();
    if (lastSeq > 0 && atEnd) look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [lastSeq, atEnd]);

  const onScroll = () => {
    const box = ref.current;
    if (!box) return;
    stuck.current = box.scrollHeight - box.scrollTop - box.clientHeight < nearPx;
    setAtEnd(stuck.current);
  };
  return { ref, contentRef, atEnd, fresh: Math.max(0, lastSeq - seenSeq), onScroll, toEnd };
}

/** Pictures that arrive late make the thread taller. */
function useGrowth(content: RefObject<HTMLElement | null>, grown: () => void): void {
  const tell = useEffectEvent(grown);
  useEffect(() => {
    if (!content.current) return;
    const watcher = new ResizeObserver(() => tell());
    watcher.observe(content.current);
    return () => watcher.disconnect();
  }, [content]);
}
