import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './save-bar.module.css';

type SaveBarProps = { dirty: boolean; pending: boolean; onDiscard: () => void; says: string };

/** Comes when there is something to save, and stays in reach. */
export function SaveBar({ dirty, pending, onDiscard, says }: SaveBarProps) {
  const { t } = useTranslation();
  if (!dirty && !pending) return null;
  return (
    <div className={classes.bar}>
      <span className={classes.says} role="status">
        {says}
      </span>
      <Button variant="default" onClick={onDiscard} disabled={pending}>
        {t('actions.discard')}
      </Button>
      <Button type="submit" loading={pending}>
        {t('actions.save')}
      </Button>
    </div>
  );
}
