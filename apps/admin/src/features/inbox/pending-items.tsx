import { IconAlertCircle, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { explain } from '../../api/explain';
import { TextButton } from '../../ui/text-link';
import classes from './pending-items.module.css';
import { MessageItem } from './thread-items';
import type { Pending } from './use-reply';

type PendingItemsProps = { pending: Pending[]; contactName: string };

/** What is on its way, and what did not get through: it stays here until it is sent or dropped. */
export function PendingItems({ pending, contactName }: PendingItemsProps) {
  return pending.map((one) => (
    <MessageItem
      key={one.message.id}
      message={one.message}
      run={{ first: true, last: true }}
      contactName={contactName}
      faint
      onPicture={() => undefined}
      foot={one.error === null ? <OnItsWay /> : <Failed pending={one} />}
    />
  ));
}

function OnItsWay() {
  const { t } = useTranslation('inbox');
  return (
    <span className={classes.line}>
      <IconClock size={13} stroke={1.75} aria-hidden />
      {t('thread.sending')}
    </span>
  );
}

function Failed({ pending }: { pending: Pending }) {
  const { t } = useTranslation(['inbox', 'common']);
  const { kind, message } = explain(pending.error);
  return (
    <span className={`${classes.line} ${classes.failed}`} role="alert">
      <IconAlertCircle size={14} stroke={2} aria-hidden />
      <span title={message ?? t(`common:trouble.${kind}`)}>{t('thread.failed')}</span>
      <TextButton onClick={pending.retry}>{t('thread.again')}</TextButton>
      <TextButton onClick={pending.drop}>{t('thread.drop')}</TextButton>
    </span>
  );
}
