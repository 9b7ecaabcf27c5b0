import type { InboxConversation } from '@parley/shared/live-member';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './conversation-list.module.css';
import { ConversationRow } from './conversation-row';

export type ListHandle = {
  /** Puts the focus on a row, wherever it stands. */
  focus: (position: number) => void;
  /** The row that holds the focus, or -1. */
  focused: () => number;
};

type ListProps = {
  conversations: InboxConversation[];
  openId: string | undefined;
  more: boolean;
  loadingMore: boolean;
  onMore: () => void;
  ref: Ref<ListHandle>;
};

const rowPx = 66;
const nearEnd = 15;

/** Ten thousand conversations, of which the few in sight are in the page. */
export function ConversationList({ conversations, openId, more, loadingMore, onMore, ref }: ListProps) {
  const { t } = useTranslation('inbox');
  const box = useRef<HTMLElement>(null);
  const virtualizer = useVirtualizer({
    count: conversations.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowPx,
    getItemKey: (index) => conversations[index]?.id ?? index,
    overscan: 8,
    paddingStart: 4,
    paddingEnd: 12,
  });
  const rows = virtualizer.getVirtualItems();
  const last = rows.at(-1)?.index ?? -1;
  useEffect(() => {
    if (more && !loadingMore && last >= conversations.length - nearEnd) onMore();
  }, [more, loadingMore, last, conversations.length, onMore]);
  useImperativeHandle(ref, () => ({
    focus: (position) => {
      virtualizer.scrollToIndex(position, { align: 'auto' });
      focusSoon(() => box.current?.querySelector<HTMLElement>(`[data-position="${position}"]`));
    },
    focused: () => {
      const row = document.activeElement?.closest<HTMLElement>('[data-position]');
      return row && box.current?.contains(row) ? Number(row.dataset.position) : -1;
    },
  }));

  return (
    <section ref={box} className={classes.scroller} aria-label={t('list.label')}>
      <ul className={classes.list} style={{ blockSize: virtualizer.getTotalSize() }}>
        {rows.map(({ index, start, key }) => {
          const conversation = conversations[index];
          return (
            conversation && (
              <li
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                aria-setsize={conversations.length}
                aria-posinset={index + 1}
                className={classes.item}
                style={{ transform: `translateY(${start}px)` }}
              >
                <ConversationRow
                  conversation={conversation}
                  open={conversation.id === openId}
                  position={index}
                />
              </li>
            )
          );
        })}
      </ul>
      <p className={classes.end} role="status">
        {loadingMore ? t('list.more') : !more && t('list.end', { count: conversations.length })}
      </p>
    </section>
  );
}

/** At once, for those who type fast; a row that has still to be drawn is there within a frame or two. */
function focusSoon(find: () => HTMLElement | null | undefined, tries = 4): void {
  const row = find();
  if (row) row.focus({ preventScroll: true });
  else if (tries > 0) requestAnimationFrame(() => focusSoon(find, tries - 1));
}
