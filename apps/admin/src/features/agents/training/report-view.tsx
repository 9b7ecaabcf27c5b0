import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card';
import { ScrollRegion } from '../../../ui/scroll-region';
import { useIntentName } from '../intents';
import { percentOf } from '../trial/percent';
import { HurtingExamples } from './hurting-examples';
import classes from './training.module.css';
import type { Report } from './types';

type ReportViewProps = { number: number; accuracy: number | null; report: Report };

export function ReportView({ number, accuracy, report }: ReportViewProps) {
  const { t } = useTranslation('agents');
  return (
    <>
      <Card
        title={t('training.result', { number })}
        hint={t('training.rightHint')}
        aside={<p className={classes.figure}>{t('training.right', { rate: percentOf(accuracy) })}</p>}
      >
        <ByIntent labels={report.labels} />
      </Card>
      <Card title={t('training.confused')}>
        <Confused confusion={report.confusion} />
      </Card>
      <Card title={t('training.hurting')} hint={t('training.hurtingHint')}>
        <HurtingExamples worst={report.worst} />
      </Card>
    </>
  );
}

function ByIntent({ labels }: Pick<Report, 'labels'>) {
  const { t } = useTranslation('agents');
  const nameOf = useIntentName();
  return (
    <ScrollRegion label={t('training.byIntent')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('training.intent')}</th>
            <th scope="col">{t('training.examples')}</th>
            <th scope="col">{t('training.recall')}</th>
            <th scope="col">{t('training.precision')}</th>
          </tr>
        </thead>
        <tbody>
          {labels
            .toSorted((one, other) => one.recall - other.recall)
            .map(({ label, examples, precision, recall }) => (
              <tr key={label}>
                <th scope="row">{nameOf(label)}</th>
                <td>{examples}</td>
                <td>
                  <Rate rate={recall} />
                </td>
                <td>
                  <Rate rate={precision} />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** A number, and a bar that says the same to the eye. */
function Rate({ rate }: { rate: number }) {
  return (
    <span className={classes.rate}>
      <meter min={0} max={1} value={rate} aria-hidden="true" />
      {percentOf(rate)}
    </span>
  );
}

const most = 30;

function Confused({ confusion }: Pick<Report, 'confusion'>) {
  const { t } = useTranslation('agents');
  const nameOf = useIntentName();
  const wrong = confusion
    .filter(({ label, guessed }) => label !== guessed)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, most);
  if (wrong.length === 0) return <p className={classes.soft}>{t('training.confusedNone')}</p>;
  return (
    <ScrollRegion label={t('training.confusedTable')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('training.really')}</th>
            <th scope="col" className={classes.words}>
              {t('training.taken')}
            </th>
            <th scope="col">{t('training.times')}</th>
          </tr>
        </thead>
        <tbody>
          {wrong.map(({ label, guessed, count }) => (
            <tr key={`${label} ${guessed}`}>
              <th scope="row">{nameOf(label)}</th>
              <td className={classes.words}>{nameOf(guessed)}</td>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
