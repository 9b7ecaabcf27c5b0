import type { Thread, ThreadMessage } from '@parley/sdk';
import type { Context } from '../app/widget';
import { nameOf, systemLine } from '../aside/describe';
import { Icon } from '../ui/icon';
import { MessageBody } from './message-body';

type Props = { thread: Thread; message: ThreadMessage; first: boolean; last: boolean; newest: boolean };

export function MessageRow({ thread, message, first, last, newest }: Props, { widget }: Context) {
  const { formats, messenger, t } = widget;
  const { author, body, createdAt, status } = message;
  if (body.kind === 'system') return <p class="event">{systemLine(body, t)}</p>;
  const mine = author.kind === 'contact';
  const failed = status === 'failed';
  const name = nameOf(author, messenger.businessName);
  return (
    <div class={`line ${mine ? 'mine' : 'theirs'}${last ? ' last' : ''}${failed ? ' failed' : ''}`}>
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

type FailedProps = { thread: Thread; message: Extract<ThreadMessage, { seq: null }> };

function Failed({ thread, message: { body, clientId, refusal } }: FailedProps, { widget: { t } }: Context) {
  const hopeless = body.kind === 'upload' && refusal?.code === 'invalid';
  const why = (hopeless && 'wrongType') || (refusal?.code === 'forbidden' && 'signIn') || 'failed';
  return (
    <span class="meta bad" role="alert">
      <Icon name="alert" />
      <span title={refusal?.message}>{t(why)}</span>
      {!hopeless && (
        <button type="button" class="link" onClick={() => void thread.retry(clientId).catch(() => undefined)}>
          {t('retry')}
        </button>
      )}
      <button type="button" class="link" onClick={() => thread.discard(clientId)}>
        {t('discard')}
      </button>
    </span>
  );
}
