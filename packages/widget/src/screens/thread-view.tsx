import type { Thread } from '@parley/sdk';
import { useEffect } from 'preact/hooks';
import { useWidget } from '../app/context';
import { deliver } from '../app/model';
import { lazy } from '../ui/lazy';
import { useReadable } from '../ui/store';
import { Composer } from './composer';
import { MessageLog } from './message-log';
import { StatusBar } from './status-bar';
import { ThreadHeader } from './thread-header';

const Rating = lazy(async () => (await import('../parts/rating')).Rating);

export function ThreadView({ thread }: { thread: Thread }) {
  const { model, t } = useWidget();
  const { conversation, messages } = useReadable(thread.state);
  const { open } = useReadable(model.state);
  const lastSeq = messages.findLast(({ seq }) => seq !== null)?.seq;

  useEffect(() => {
    const mark = (): void => {
      if (open && document.visibilityState === 'visible' && lastSeq) thread.markRead();
    };
    mark();
    document.addEventListener('visibilitychange', mark);
    return () => document.removeEventListener('visibilitychange', mark);
  }, [thread, open, lastSeq]);

  const closed = conversation?.status === 'closed';
  return (
    <>
      <ThreadHeader thread={thread} />
      <StatusBar />
      <MessageLog thread={thread} />
      {closed && !conversation.rating && messages.length > 0 && <Rating thread={thread} />}
      {closed && <p class="note footer">{t('closedNow')}</p>}
      <Composer
        draft={thread.id ?? 'new'}
        onSend={(what) => {
          for (const each of what) deliver(thread, each);
        }}
        onTyping={thread.typing}
      />
    </>
  );
}
