import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';

type Deeds = { choose: (at: number) => void; tick?: (at: number) => void; compare?: () => void };

/** A list that is walked from the field above it: arrows move, Enter chooses. */
export function useWalk(count: number, { choose, tick, compare }: Deeds) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [wanted, setAt] = useState(0);
  const at = Math.max(0, Math.min(wanted, count - 1));
  useEffect(() => {
    list.current?.querySelectorAll('[role="option"]')[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const enter = ({ shiftKey, ctrlKey, metaKey }: KeyboardEvent) => {
    if (count === 0) return;
    if (shiftKey && tick) tick(at);
    else if ((ctrlKey || metaKey) && compare) compare();
    else choose(at);
  };
  const press = (event: KeyboardEvent): boolean => {
    if (event.key === 'Enter') enter(event);
    else if (event.key === 'ArrowDown' && count > 0) setAt((at + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) setAt((at - 1 + count) % count);
    else return false;
    return true;
  };
  return {
    at,
    setAt,
    list,
    listId: id,
    optionId: (nth: number) => `${id}-${nth}`,
    onKeyDown: (event: KeyboardEvent) => {
      if (!event.nativeEvent.isComposing && press(event)) event.preventDefault();
    },
  };
}

export type Walk = ReturnType<typeof useWalk>;
