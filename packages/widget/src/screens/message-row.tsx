import type { Thread, ThreadMessage } from '@parley/sdk';
import { Fragment } from 'preact';
import type { Context } from '../app/widget';
import { nameOf, systemLine } from '../aside/describe';
import { Icon } from '../ui/icon';
import { lazy } from '../ui/lazy';
import { MessageBody } from './message-body';

const Failed = lazy(async () => (await import('../parts/failed')).Failed, Fragment);

type Props = { thread: Thread; message: ThreadMessage; first: boolean; last: boolean; newest: boolean };

export function MessageRow({ thread, message, first, last, newest }: Props, { widget }: Context) {
  const { formats, messenger, t } = widget;
  const { author, body, createdAt, status } = message;
  if (body.kind === 'system') return <p class="event">{systemLine(body, t)}</p>;
  const mine = author.kind === 'contact';
  const failed = status === 'failed';
  const name = nameOf(author, messenger.businessName);
  return (
    <div
      class={`line ${mine ? 'mine' : 'theirs'}${last ? ' last' : ''}${failed ? ' failed' : ''}`}
      // Heard as a whole, when it is said.
      aria-live={!mine && status === 'sending' ? 'off' : undefined}
    >
      {first && !mine && (
        <span class="author">
          {name}
          {author.kind === 'agent' && <small class="tag">{t('ai')}</small>}
        </span>
      )}
      <MessageBody thread={thread} message={message} newest={newest} />
      {failed && <Failed thread={thread} message={message} />}
      {last && !failed && (
        <span class="meta">
          <time dateTime={createdAt} title={formats.full(createdAt)}>
            {formats.time(createdAt)}
          </time>
          {mine && <Receipt status={status} />}
        </span>
      )}
    </div>
  );
}

function Receipt({ status }: { status: 'sending' | 'sent' | 'read' }, { widget: { t } }: Context) {
  const [icon, label] = (
    {
      sending: ['clock', t('sending')],
      sent: ['check', t('sent')],
      read: ['seen', t('seen')],
    } as const
  )[status];
  return (
    <>
      <Icon name={icon} />
      <span>{label}</span>
    </>
  );
}
