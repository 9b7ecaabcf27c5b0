import { ActionIcon, Button, Switch, Textarea, TextInput } from '@mantine/core';
import { IconCopy, IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';
import { Stack } from '../../ui/stack';
import classes from './messenger.module.css';
import type { MessengerValues } from './messenger-values';
import type { PartProps } from './parts';

type Hours = NonNullable<MessengerValues['hours']>;
type Weekday = keyof Hours;
type Span = Hours[Weekday][number];

const weekdays: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const usual: Span = { opens: '09:00', closes: '17:00' };
const afternoon: Span = { opens: '18:00', closes: '21:00' };
const mostSpans = 6;

function usualWeek(): Hours {
  const day = [usual];
  return { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] };
}

export function HoursCard({ values, readOnly, change, timeZone }: PartProps & { timeZone: string }) {
  const { t } = useTranslation('messenger');
  const { hours } = values;
  return (
    <Card title={t('hours.title')} hint={t('hours.hint', { zone: timeZone.replaceAll('_', ' ') })}>
      <Stack gap={16}>
        <Switch
          label={t('hours.keep')}
          checked={hours !== null}
          disabled={readOnly}
          onChange={(event) => change({ hours: event.currentTarget.checked ? usualWeek() : null })}
        />
        {hours === null ? (
          <Notice tone="info">{t('hours.always')}</Notice>
        ) : (
          <Week hours={hours} readOnly={readOnly} onChange={(next) => change({ hours: next })} />
        )}
        <Textarea
          label={t('hours.away')}
          description={t('hours.awayHint')}
          placeholder={t('hours.awayPlaceholder')}
          autosize
          minRows={2}
          maxLength={500}
          readOnly={readOnly}
          value={values.awayMessage ?? ''}
          onChange={(event) => change({ awayMessage: event.currentTarget.value })}
        />
      </Stack>
    </Card>
  );
}

type WeekProps = { hours: Hours; readOnly: boolean; onChange: (hours: Hours) => void };

function Week({ hours, readOnly, onChange }: WeekProps) {
  const { t } = useTranslation('messenger');
  const copyMonday = () => {
    const { mon } = hours;
    onChange({ ...hours, tue: mon, wed: mon, thu: mon, fri: mon });
  };
  return (
    <fieldset className={classes.week} disabled={readOnly} aria-label={t('hours.title')}>
      {weekdays.map((day) => (
        <Day
          key={day}
          day={day}
          spans={hours[day]}
          onChange={(spans) => onChange({ ...hours, [day]: spans })}
        />
      ))}
      {!readOnly && (
        <div>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconCopy size={14} stroke={1.75} aria-hidden />}
            onClick={copyMonday}
          >
            {t('hours.copy')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

type DayProps = { day: Weekday; spans: Span[]; onChange: (spans: Span[]) => void };

function Day({ day, spans, onChange }: DayProps) {
  const { t } = useTranslation('messenger');
  const name = t(`hours.days.${day}`);
  const open = spans.length > 0;
  return (
    <div className={classes.day}>
      <Switch
        label={name}
        aria-label={t('hours.open', { day: name })}
        checked={open}
        onChange={(event) => onChange(event.currentTarget.checked ? [usual] : [])}
      />
      {!open && <span className={classes.closed}>{t('hours.closed')}</span>}
      <div className={classes.spans}>
        {spans.map((span, at) => (
          <SpanRow
            key={`${day}-${spans.length}-${String(at)}`}
            day={name}
            span={span}
            onChange={(next) => onChange(spans.with(at, next))}
            onRemove={() => onChange(spans.toSpliced(at, 1))}
          />
        ))}
      </div>
      {open && spans.length < mostSpans && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('hours.add', { day: name })}
          onClick={() => onChange([...spans, afternoon])}
        >
          <IconPlus size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      )}
    </div>
  );
}

type SpanRowProps = { day: string; span: Span; onChange: (span: Span) => void; onRemove: () => void };

function SpanRow({ day, span, onChange, onRemove }: SpanRowProps) {
  const { t } = useTranslation('messenger');
  return (
    <div className={classes.span}>
      <TextInput
        type="time"
        aria-label={t('hours.opens', { day })}
        value={span.opens}
        onChange={(event) => onChange({ ...span, opens: event.currentTarget.value })}
      />
      <span aria-hidden="true">{t('hours.to')}</span>
      <TextInput
        type="time"
        aria-label={t('hours.closes', { day })}
        // The end of the day has no time of its own in this field.
        value={span.closes === '24:00' ? '00:00' : span.closes}
        onChange={(event) => onChange({ ...span, closes: midnight(event.currentTarget.value) })}
      />
      <ActionIcon variant="subtle" color="gray" aria-label={t('hours.remove', { day })} onClick={onRemove}>
        <IconX size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </div>
  );
}

function midnight(time: string): string {
  return time === '00:00' ? '24:00' : time;
}
