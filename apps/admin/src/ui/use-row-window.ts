import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';

export type RowWindow = {
  from: number;
  to: number;
  before: number;
  after: number;
  measure: (element: HTMLTableRowElement | null) => void;
};

type Options = { count: number; active: boolean };

const rowHeightPx = 49;
const manyRows = 80;

/** Which rows stand in the page, and how tall the ones left out are. Short lists are always whole. */
export function useRowWindow(body: RefObject<HTMLElement | null>, { count, active }: Options): RowWindow {
  const enabled = active && count > manyRows;
  const [offsetPx, setOffsetPx] = useState(0);
  useLayoutEffect(() => {
    const top = body.current?.getBoundingClientRect().top ?? 0;
    if (enabled) setOffsetPx(Math.round(top + window.scrollY));
  }, [body, enabled]);

  const virtualizer = useWindowVirtualizer({
    count,
    enabled,
    estimateSize: () => rowHeightPx,
    overscan: 12,
    scrollMargin: offsetPx,
  });
  if (!enabled) return { from: 0, to: count, before: 0, after: 0, measure: () => undefined };

  const items = virtualizer.getVirtualItems();
  const first = items.at(0);
  const last = items.at(-1);
  if (!first || !last)
    return { from: 0, to: manyRows, before: 0, after: 0, measure: virtualizer.measureElement };
  return {
    from: first.index,
    to: last.index + 1,
    before: Math.max(0, first.start - offsetPx),
    after: Math.max(0, virtualizer.getTotalSize() - (last.end - offsetPx)),
    measure: virtualizer.measureElement,
  };
}
