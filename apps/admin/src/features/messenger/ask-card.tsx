import { ActionIcon, Button, Select, Switch, Textarea, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card';
import { Pair } from '../../ui/fields';
import { Row } from '../../ui/stack';
import { fieldName, presetFields } from './field-name';
import classes from './messenger.module.css';
import type { MessengerValues } from './messenger-values';
import type { PartProps } from './parts';

type Field = MessengerValues['askFirst'][number];

const types = ['text', 'email', 'phone', 'number', 'date', 'choice', 'long-text'] as const;
const presets = ['name', 'email', 'phone'] as const;

/** Every row has a number of its own, so that it keeps its place while its name is still being typed. */
type Line = { id: number; field: Field; fresh: boolean };

export function AskCard({ values, readOnly, change }: PartProps) {
  const { t } = useTranslation('messenger');
  const [lines, setLines] = useState<Line[]>(() =>
    values.askFirst.map((field, id) => ({ id, field, fresh: false })),
  );
  const keep = (next: Line[]) => {
    setLines(next);
    change({ askFirst: next.map(({ field }) => field) });
  };
  const add = (field: Field, fresh: boolean) => {
    const id = Math.max(-1, ...lines.map((line) => line.id)) + 1;
    keep([...lines, { id, field, fresh }]);
  };
  const move = (at: number, by: number) => {
    const line = lines[at];
    if (line) keep(lines.toSpliced(at, 1).toSpliced(at + by, 0, line));
  };
  const missing = presets.filter((preset) => !lines.some(({ field }) => field.name === preset));
  return (
    <Card title={t('ask.title')} hint={t('ask.hint')}>
      <div className={classes.rows}>
        {lines.length === 0 && <p className={classes.none}>{t('ask.empty')}</p>}
        {lines.map((line, at) => (
          <FieldRow
            key={line.id}
            line={line}
            taken={lines.filter(({ id }) => id !== line.id).map(({ field }) => field.name)}
            readOnly={readOnly}
            onChange={(field) => keep(lines.map((one) => (one.id === line.id ? { ...one, field } : one)))}
            {...(at > 0 && { onUp: () => move(at, -1) })}
            {...(at < lines.length - 1 && { onDown: () => move(at, 1) })}
            onRemove={() => keep(lines.filter(({ id }) => id !== line.id))}
          />
        ))}
        {!readOnly && (
          <Row gap={8}>
            {missing.map((preset) => (
              <Button
                key={preset}
                variant="default"
                size="compact-md"
                leftSection={<IconPlus size={14} stroke={2} aria-hidden />}
                onClick={() =>
                  add(
                    {
                      ...presetFields[preset],
                      label: t(`ask.presets.${preset}`),
                      required: preset === 'name',
                    },
                    false,
                  )
                }
              >
                {t(`ask.presets.${preset}`)}
              </Button>
            ))}
            <Button
              variant="subtle"
              size="compact-md"
              leftSection={<IconPlus size={14} stroke={2} aria-hidden />}
              onClick={() => {
                const name = fieldName(
                  '',
                  lines.map(({ field }) => field.name),
                );
                add({ name, label: '', type: 'text', required: false }, true);
              }}
            >
              {t('ask.add')}
            </Button>
          </Row>
        )}
      </div>
    </Card>
  );
}

type FieldRowProps = {
  line: Line;
  taken: string[];
  readOnly: boolean;
  onChange: (field: Field) => void;
  onUp?: () => void;
  onDown?: () => void;
  onRemove: () => void;
};

function FieldRow({ line: { field, fresh }, taken, readOnly, onChange, ...moves }: FieldRowProps) {
  const { t } = useTranslation('messenger');
  const label = field.label === '' ? t('ask.untitled') : field.label;
  return (
    <fieldset className={classes.row} disabled={readOnly} aria-label={label}>
      <Pair>
        <TextInput
          label={t('ask.label')}
          description={t('ask.keptAs', { name: field.name })}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={field.label}
          maxLength={200}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            onChange({ ...field, label: typed, ...(fresh && { name: fieldName(typed, taken) }) });
          }}
        />
        <Select
          label={t('ask.type')}
          data={types.map((value) => ({ value, label: t(`ask.types.${value}`) }))}
          value={field.type}
          allowDeselect={false}
          onChange={(type) => type !== null && onChange(withType(field, type as Field['type']))}
        />
      </Pair>
      {field.type === 'choice' && (
        <Textarea
          label={t('ask.options')}
          autosize
          minRows={2}
          maxRows={8}
          value={(field.options ?? []).join('\n')}
          onChange={(event) => onChange({ ...field, options: event.currentTarget.value.split('\n') })}
        />
      )}
      <div className={classes.foot}>
        <Switch
          label={t('ask.required')}
          checked={field.required}
          onChange={(event) => onChange({ ...field, required: event.currentTarget.checked })}
        />
        <RowButtons label={label} {...moves} />
      </div>
    </fieldset>
  );
}

function withType({ options, ...field }: Field, type: Field['type']): Field {
  return type === 'choice' ? { ...field, type, options: options ?? [''] } : { ...field, type };
}

type RowButtonsProps = Pick<FieldRowProps, 'onUp' | 'onDown' | 'onRemove'> & { label: string };

function RowButtons({ label, onUp, onDown, onRemove }: RowButtonsProps) {
  const { t } = useTranslation('messenger');
  return (
    <Row gap={4} tight>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('ask.up', { label })}
        disabled={!onUp}
        onClick={onUp}
      >
        <IconArrowUp size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('ask.down', { label })}
        disabled={!onDown}
        onClick={onDown}
      >
        <IconArrowDown size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" aria-label={t('ask.remove', { label })} onClick={onRemove}>
        <IconX size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Row>
  );
}
