import { IconTrophy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import { ScrollRegion } from '../../../ui/scroll-region';
import type { Arm, TrialResults } from '../types';
import { draftFates, shareOf } from './draft-fates';
import { percentOf } from './percent';
import classes from './trial.module.css';

type Verdict = TrialResults['verdicts']['answered'];
type Line = { name: string; of: (arm: Arm) => string; verdict?: Verdict };

/** The two beside each other; which is better is said only where it is more than chance. */
export function ResultsTable({ results }: { results: TrialResults }) {
  const { t } = useTranslation('agents');
  const lines = useLines(results);
  const { trial } = results;
  return (
    <ScrollRegion label={t('trial.results')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('versions.version', { number: trial.first })}</th>
            <th scope="col">{t('versions.version', { number: trial.second })}</th>
            <th scope="col">{t('trial.better')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, of, verdict }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{of(results.first)}</td>
              <td>{of(results.second)}</td>
              <td>{verdict && <Better verdict={verdict} trial={trial} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Better({ verdict, trial }: { verdict: Verdict; trial: TrialResults['trial'] }): ReactNode {
  const { t } = useTranslation('agents');
  if (verdict === 'too-few' || verdict === 'no-difference')
    return <span className={classes.soft}>{t(`trial.${verdict}`)}</span>;
  return (
    <span className={classes.winner}>
      <IconTrophy size={14} stroke={1.75} aria-hidden />
      {t('versions.version', { number: trial[verdict] })}
    </span>
  );
}

/** What became of drafts, where there are any. */
function useDraftLines({ first, second, verdicts }: TrialResults): Line[] {
  const { t } = useTranslation('agents');
  if (first.drafted + second.drafted === 0) return [];
  return draftFates([first, second]).map((fate) => ({
    name: t(`trial.drafts.${fate}`),
    of: (arm) => (fate === 'asItWas' ? percentOf(arm.asItWasRate) : shareOf(arm.drafts, fate)),
    ...(fate === 'asItWas' && { verdict: verdicts.asItWas }),
  }));
}

function useLines(results: TrialResults): Line[] {
  const { verdicts } = results;
  const { t } = useTranslation('agents');
  const drafts = useDraftLines(results);
  const { number, measure } = useFormat();
  const rated = ({ rating, ratings }: Arm) =>
    rating === null
      ? '–'
      : t('trial.rated', { rating: number(Math.round(rating * 10) / 10), count: ratings });
  return [
    { name: t('trial.conversations'), of: (arm) => number(arm.conversations) },
    { name: t('trial.turns'), of: (arm) => number(arm.turns) },
    { name: t('trial.answered'), of: (arm) => percentOf(arm.answeredRate), verdict: verdicts.answered },
    ...drafts,
    {
      name: t('trial.abstained'),
      of: ({ turns, abstained }) => percentOf(turns === 0 ? null : abstained / turns),
    },
    { name: t('trial.handedOver'), of: (arm) => percentOf(arm.handedOverRate), verdict: verdicts.handedOver },
    { name: t('trial.rating'), of: rated, verdict: verdicts.rating },
    {
      name: t('trial.time'),
      of: ({ medianMs }) => (medianMs === null ? '–' : measure(Math.round(medianMs), 'millisecond')),
    },
    { name: t('trial.credits'), of: (arm) => number(arm.credits) },
  ];
}
