import { useTranslation } from 'react-i18next';
import type { Source } from '../../api/contract';
import { Pill } from '../../ui/pill';
import { Progress } from '../../ui/progress';
import classes from './sources.module.css';

const tones = { importing: 'accent', ready: 'good', failed: 'bad', cancelled: 'neutral' } as const;

/** How far a source is: a bar while it is at work, a word and its problem afterwards. */
export function SourceState({ source }: { source: Source }) {
  const { t } = useTranslation('knowledge');
  const { status, tally, problem, meaning } = source;
  return (
    <span className={classes.state}>
      {status === 'importing' ? (
        <ImportProgress source={source} />
      ) : (
        <Pill tone={tones[status]}>{t(`status.${status}`)}</Pill>
      )}
      {status !== 'importing' && tally.failed > 0 && tally.found > 1 && (
        <span className={classes.failures}>{t('progress.failed', { count: tally.failed })}</span>
      )}
      {meaning !== null && meaning.done < meaning.of && (
        <span className={classes.meaning}>{t('meaning.progress', meaning)}</span>
      )}
      {status !== 'importing' && problem !== null && (
        <span className={classes.problem}>
          <bdi>{problem}</bdi>
        </span>
      )}
    </span>
  );
}

function ImportProgress({ source: { name, tally } }: { source: Source }) {
  const { t } = useTranslation('knowledge');
  const { found, waiting, failed, skipped } = tally;
  const done = found - waiting;
  return (
    <Progress label={t('progress.label', { name })} done={done} of={found}>
      {found === 0 ? t('progress.waiting') : t('progress.read', { done, found })}
      {failed > 0 && <b>{t('progress.failed', { count: failed })}</b>}
      {skipped > 0 && <span>{t('progress.skipped', { count: skipped })}</span>}
    </Progress>
  );
}
