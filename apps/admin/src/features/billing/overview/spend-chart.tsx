import { Button } from '@mantine/core';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import { ScrollRegion } from '../../../ui/scroll-region';
import { Row } from '../../../ui/stack';
import { TextLink } from '../../../ui/text-link';
import classes from './spend-chart.module.css';
import type { SpendDay } from './spend-days';

type DaysProps = { days: SpendDay[] };

/** Bars for the eye and the pointer; the same days as a table for everybody else. */
export function SpendChart({ days }: DaysProps) {
  const { t } = useTranslation('billing');
  const { number } = useFormat();
  const [asTable, setAsTable] = useState(false);
  const captionId = useId();
  const total = days.reduce((sum, { credits }) => sum + credits, 0);
  const Icon = asTable ? IconChartBar : IconTable;
  return (
    <figure className={classes.figure} aria-labelledby={captionId}>
      <Row at="spread">
        <figcaption id={captionId}>
          {t('spend.total', { amount: number(total), days: days.length })}
        </figcaption>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<Icon size={16} stroke={1.75} aria-hidden />}
          onClick={() => setAsTable(!asTable)}
        >
          {t(asTable ? 'spend.bars' : 'spend.table')}
        </Button>
      </Row>
      {asTable ? <Table days={days} /> : <Bars days={days} />}
    </figure>
  );
}

const onDay = (day: string) => ({ view: 'ledger', kind: 'charges', from: day, to: day });

function Bars({ days }: DaysProps) {
  const { t } = useTranslation('billing');
  const { number } = useFormat();
  const dayName = useDayName();
  const most = Math.max(...days.map(({ credits }) => credits), 1);
  return (
    <div aria-hidden="true">
      <p className={classes.most}>{t('spend.most', { amount: number(most) })}</p>
      <div className={classes.bars}>
        {days.map(({ day, credits }) => (
          <Link
            key={day}
            to="/billing"
            search={onDay(day)}
            tabIndex={-1}
            className={classes.slot}
            title={t('spend.onDay', { day: dayName(day), amount: number(credits) })}
          >
            <span className={classes.bar} style={{ blockSize: `${(credits / most) * 100}%` }} />
          </Link>
        ))}
      </div>
      <p className={classes.axis}>
        <span>{dayName(days[0]?.day)}</span>
        <span>{dayName(days.at(-1)?.day)}</span>
      </p>
    </div>
  );
}

function Table({ days }: DaysProps) {
  const { t } = useTranslation('billing');
  const { number } = useFormat();
  const dayName = useDayName();
  return (
    <ScrollRegion label={t('spend.chart')} low framed>
      <table className={classes.table}>
        <caption>{t('spend.chart')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('spend.day')}</th>
            <th scope="col">{t('spend.credits')}</th>
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map(({ day, credits }) => (
            <tr key={day}>
              <th scope="row">{dayName(day)}</th>
              <td>
                {credits === 0 ? (
                  '0'
                ) : (
                  <TextLink to="/billing" search={onDay(day)}>
                    {number(credits)}
                  </TextLink>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** A calendar day is the same day in every zone. */
function useDayName(): (day: string | undefined) => string {
  const format = new Intl.DateTimeFormat(navigator.language, { dateStyle: 'medium', timeZone: 'UTC' });
  return (day) => (day === undefined ? '' : format.format(new Date(`${day}T00:00:00Z`)));
}
