import type { Thread, ThreadMessage } from '@parley/sdk';
import { Fragment } from 'preact';
import { useBusiness, useWidget } from '../app/context';
import { nameOf, sameAuthor } from '../aside/describe';
import { IconButton } from '../ui/icon-button';
import { useReadable } from '../ui/store';
import { sameDay, useFormats } from './formats';
import { MessageRow } from './message-row';
import { useStickyEnd } from './use-sticky-end';

const runMs = 5 * 60_000;

/** The conversation, as a log that screen readers follow. It stays at the end only when it was there. */
export function MessageLog({ thread }: { thread: Thread }) {
  const { t } = useWidget();
  const formats = useFormats();
  const { messenger } = useBusiness();
  const { hasEarlier, loading, messages, typing } = useReadable(thread.state);
  const { list, atEnd, toEnd, onScroll } = useStickyEnd(messages, typing.length);

  return (
    <div class="log-place">
      <div class="body log" ref={list} onScroll={onScroll} tabIndex={-1}>
        {hasEarlier && (
          <button
            type="button"
            class="link center"
            disabled={loading}
            onClick={() => void thread.loadEarlier()}
          >
            {t('earlier')}
          </button>
        )}
        {loading && messages.length === 0 && <Skeletons />}
        <div role="log" aria-live="polite" aria-label={t('messages')} class="messages">
          {messages.map((message, at) => {
            const before = messages[at - 1];
            const after = messages[at + 1];
            return (
              <Fragment key={message.clientId ?? message.seq}>
                {!(before && sameDay(before.createdAt, message.createdAt)) && (
                  <div class="day">{formats.day(message.createdAt)}</div>
                )}
                <MessageRow
                  thread={thread}
                  message={message}
                  first={!(before && isRun(before, message))}
                  last={!(after && isRun(message, after))}
                  newest={!after}
                />
              </Fragment>
            );
          })}
          {typing.map((author) => {
            const label = t('isTyping', { name: nameOf(author, messenger.businessName) });
            return (
              <div key={nameOf(author, '')} class="line theirs">
                <span class="bubble typing" role="img" aria-label={label} title={label}>
                  <i />
                  <i />
                  <i />
                </span>
              </div>
            );
          })}
        </div>
      </div>
      {!atEnd && <IconButton class="latest" name="down" label={t('latest')} onClick={toEnd} />}
    </div>
  );
}

function isRun(one: ThreadMessage, next: ThreadMessage): boolean {
  return (
    one.body.kind !== 'system' &&
    next.body.kind !== 'system' &&
    sameAuthor(one.author, next.author) &&
    sameDay(one.createdAt, next.createdAt) &&
    new Date(next.createdAt).getTime() - new Date(one.createdAt).getTime() < runMs
  );
}

function Skeletons() {
  return (
    <>
      <span class="skeleton" />
      <span class="skeleton mine" />
      <span class="skeleton" />
    </>
  );
}
