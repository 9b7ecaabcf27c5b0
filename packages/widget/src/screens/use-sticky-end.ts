import type { ThreadMessage } from '@parley/sdk';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

const nearPx = 60;

/** Follows the end while it is in sight or one has just written; keeps the place when earlier ones are put before. */
export function useStickyEnd(messages: readonly ThreadMessage[], typing: number) {
  const list = useRef<HTMLDivElement>(null);
  const kept = useRef({ height: 0, first: 0, count: 0, end: true });
  const [atEnd, setAtEnd] = useState(true);
  const first = messages[0]?.seq ?? 0;

  useLayoutEffect(() => {
    const element = list.current;
    const was = kept.current;
    if (!element) return;
    const grewAbove = was.count > 0 && first < was.first;
    const wrote = messages.length > was.count && messages.at(-1)?.author.kind === 'contact';
    if (grewAbove) element.scrollTop += element.scrollHeight - was.height;
    else if (typing >= 0 && (was.end || wrote)) element.scrollTop = element.scrollHeight;
    kept.current = { height: element.scrollHeight, first, count: messages.length, end: was.end || wrote };
  }, [messages, typing, first]);

  useLayoutEffect(() => {
    const element = list.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    // Pictures and parts that load late make the log longer.
    const follow = new ResizeObserver(() => {
      if (kept.current.end) element.scrollTop = element.scrollHeight;
      kept.current.height = element.scrollHeight;
    });
    follow.observe(element);
    for (const child of element.children) follow.observe(child);
    return () => follow.disconnect();
  }, []);

  function onScroll(): void {
    const element = list.current;
    if (!element) return;
    const end = element.scrollHeight - element.scrollTop - element.clientHeight < nearPx;
    kept.current.end = end;
    setAtEnd(end);
  }

  function toEnd(): void {
    list.current?.scrollTo({ top: list.current.scrollHeight });
    list.current?.focus();
  }

  return { list, atEnd, toEnd, onScroll };
}
