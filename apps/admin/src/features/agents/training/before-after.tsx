import { useTranslation } from 'react-i18next';
import classes from './training.module.css';

type BeforeAfterProps = { asked: string; before: string; after: string | null; wasSaid?: boolean };

/** What was asked, what the agent wrote, and what a person made of it. */
export function BeforeAfter({ asked, before, after, wasSaid = false }: BeforeAfterProps) {
  const { t } = useTranslation('agents');
  return (
    <dl className={classes.sides}>
      {asked !== '' && (
        <div>
          <dt>{t('training.asked')}</dt>
          <dd dir="auto">{asked}</dd>
        </div>
      )}
      <div className={classes.was}>
        <dt>{t(wasSaid ? 'training.said' : 'training.before')}</dt>
        <dd dir="auto">
          <del>{before}</del>
        </dd>
      </div>
      {after !== null && (
        <div className={classes.is}>
          <dt>{t(wasSaid ? 'training.should' : 'training.after')}</dt>
          <dd dir="auto">
            <ins>{after}</ins>
          </dd>
        </div>
      )}
    </dl>
  );
}
