import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Pill } from '../../../ui/pill';
import { When } from '../../../ui/when';
import type { Agent, Version } from '../types';
import classes from './versions.module.css';

type VersionsListProps = {
  agent: Agent;
  versions: Version[];
  readOnly: boolean;
  onCompare: (number: number) => void;
  onRollBack: (number: number) => void;
  onTalk: (number: number) => void;
};

export function VersionsList({ agent, versions, readOnly, ...deeds }: VersionsListProps) {
  const { t } = useTranslation('agents');
  return (
    <ol className={classes.versions} aria-label={t('versions.title')}>
      {versions.map(({ number, note, createdBy, createdAt, answers }) => (
        <li key={number} className={classes.version}>
          <span className={classes.number}>{number}</span>
          <div className={classes.words}>
            <p className={classes.note}>
              <bdi>{note === '' ? t('versions.noNote') : note}</bdi>
              {answers && <Pill tone="accent">{t('versions.answers')}</Pill>}
            </p>
            <p className={classes.by}>
              <bdi>{createdBy}</bdi>
              <When at={createdAt} />
            </p>
          </div>
          <div className={classes.deeds}>
            {versions.length > 1 && (number > 1 || !answers) && (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t('versions.compareOf', { number })}
                onClick={() => deeds.onCompare(number)}
              >
                {t(answers ? 'versions.compareBefore' : 'versions.compare')}
              </Button>
            )}
            {!readOnly && (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t('versions.talkOf', { number })}
                onClick={() => deeds.onTalk(number)}
              >
                {t('versions.talk')}
              </Button>
            )}
            {!answers && !readOnly && agent.trialId === null && (
              <Button
                variant="default"
                size="compact-sm"
                aria-label={t('versions.rollBackOf', { number })}
                onClick={() => deeds.onRollBack(number)}
              >
                {t('versions.rollBack')}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
