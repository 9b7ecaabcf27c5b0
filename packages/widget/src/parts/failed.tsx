import type { Thread, ThreadMessage } from '@parley/sdk';
import { useT } from '../app/context';
import { Icon } from '../ui/icon';

type Props = { thread: Thread; message: Extract<ThreadMessage, { seq: null }> };

/** Why a message was not sent, and what can be done about it. */
export function Failed({ thread, message: { body, clientId, refusal } }: Props) {
  const t = useT();
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
