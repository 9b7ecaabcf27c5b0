import type { InboxConversation } from '@parley/shared/live-member';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useCallback, useEffect, useImperativeHandle, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './conversation-list.module.css';
import { ConversationRow } from './conversation-row';
import { hasMarks } from './has-marks';

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

/** What is guessed right is not laid out a second time. */
const rowPx = { plain: 66, marked: 86 };
const nearEnd = 15;

/** Ten thousand conversations, of which the few in sight are in the page. */
export function ConversationList({ conversations, openId, more, loadingMore, onMore, ref }: ListProps) {
  const { t } = useTranslation('inbox');
  const box = useRef<HTMLElement>(null);
  // The same until a conversation changes: with another key every row is placed anew at every step of the wheel.
  const keyOf = useCallback((index: number) => conversations[index]?.id ?? index, [conversations]);
  const heightOf = useCallback((index: number) => heightAt(conversations[index]), [conversations]);
  const virtualizer = useVirtualizer({
    count: conversations.length,
    getScrollElement: () => box.current,
    estimateSize: heightOf,
    getItemKey: keyOf,
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

function heightAt(conversation: InboxConversation | undefined): number {
  return conversation && hasMarks(conversation) ? rowPx.marked : rowPx.plain;
}

/** At once, for those who type fast; a row that has still to be drawn is there within a frame or two. */
function focusSoon(find: () => HTMLElement | null | undefined, tries = 4): void {
  const row = find();
  if (row) row.focus({ preventScroll: true });
  else if (tries > 0) requestAnimationFrame(() => focusSoon(find, tries - 1));
}
