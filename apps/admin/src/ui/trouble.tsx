import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { explain } from '../api/explain';
import { Notice } from './notice';
import classes from './notice.module.css';
import { TextLink } from './text-link';

type TroubleNoticeProps = { error: unknown; onRetry?: () => unknown };

/** What went wrong with what was just asked for, beside the form that still holds it. */
export function TroubleNotice({ error, onRetry }: TroubleNoticeProps) {
  const { t } = useTranslation();
  if (!error) return null;
  const trouble = explain(error);
  return (
    <Notice tone="bad">
      <p>{trouble.message ?? t(`trouble.${trouble.kind}`)}</p>
      {trouble.fields.upgrade && (
        <TextLink to="/billing" search={{ view: 'plans' }}>
          {t('actions.comparePlans')}
        </TextLink>
      )}
      {trouble.kind === 'network' && <p>{t('troubleHelp.network')}</p>}
      {trouble.requestId !== null && (
        <p className={classes.reference}>
          {t('requestId')} <code>{trouble.requestId}</code>
        </p>
      )}
      {onRetry && (
        <Button size="compact-sm" variant="default" mt={8} onClick={() => void onRetry()}>
          {t('actions.retry')}
        </Button>
      )}
    </Notice>
  );
}
