import { Button, VisuallyHidden } from '@mantine/core';
import { IconCloudOff, IconPlugConnectedX, type TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../api/explain';
import classes from './states.module.css';

type EmptyProps = { icon: TablerIcon; title: string; body?: string; action?: ReactNode };

export function EmptyState({ icon: Icon, title, body, action }: EmptyProps) {
  return (
    <div className={classes.state}>
      <span className={classes.glyph}>
        <Icon size={22} stroke={1.6} aria-hidden />
      </span>
      <p className={classes.title}>{title}</p>
      {body !== undefined && <p className={classes.body}>{body}</p>}
      {action !== undefined && <div className={classes.action}>{action}</div>}
    </div>
  );
}

export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const trouble = explain(error);
  const Icon = trouble.kind === 'network' ? IconCloudOff : IconPlugConnectedX;
  // Nobody filled in a form: what was asked for is in the address.
  const isAddress = trouble.kind === 'invalid';
  const help = trouble.kind === 'network' || trouble.kind === 'unexpected' ? trouble.kind : 'other';
  return (
    <div className={`${classes.state} ${classes.bad}`} role="alert">
      <span className={classes.glyph}>
        <Icon size={22} stroke={1.6} aria-hidden />
      </span>
      <p className={classes.title}>{isAddress ? t('notFound.title') : t(`trouble.${trouble.kind}`)}</p>
      <p className={classes.body}>
        {isAddress ? t('notFound.body') : (trouble.message ?? t(`troubleHelp.${help}`))}
      </p>
      {trouble.requestId !== null && (
        <p className={classes.reference}>
          {t('requestId')} <code>{trouble.requestId}</code>
        </p>
      )}
      {onRetry && (
        <div className={classes.action}>
          <Button variant="default" onClick={onRetry}>
            {t('actions.retry')}
          </Button>
        </div>
      )}
    </div>
  );
}

const rows = ['a', 'b', 'c', 'd', 'e', 'f'];

/** The list to come, in its own shape; it stays away from answers that arrive at once. */
export function ListSkeleton({ lines = 4, round = false }: { lines?: number; round?: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={classes.skeletons} aria-busy="true">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {rows.slice(0, lines).map((row) => (
        <div key={row} className={classes.line} aria-hidden="true">
          {round && <span className={`${classes.blob} ${classes.round}`} />}
          <span className={`${classes.blob} ${classes.long}`} />
          <span className={`${classes.blob} ${classes.mid}`} />
          <span className={`${classes.blob} ${classes.short}`} />
        </div>
      ))}
    </div>
  );
}
