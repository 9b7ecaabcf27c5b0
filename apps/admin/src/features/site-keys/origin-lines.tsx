import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type OriginFault, tidyOrigin } from './origin';
import classes from './site-keys.module.css';

export type OriginLine = { id: number; text: string };

type OriginLinesProps = {
  lines: OriginLine[];
  faults: (OriginFault | null)[];
  onChange: (lines: OriginLine[]) => void;
};

export function toLines(origins: string[]): OriginLine[] {
  const texts = origins.length === 0 ? [''] : origins;
  return texts.map((text, id) => ({ id, text }));
}

function after(lines: OriginLine[]): OriginLine {
  return { id: Math.max(-1, ...lines.map(({ id }) => id)) + 1, text: '' };
}

/** One origin to a line; Enter opens the next. */
export function OriginLines({ lines, faults, onChange }: OriginLinesProps) {
  const { t } = useTranslation('keys');
  const list = useRef<HTMLDivElement>(null);
  const focusLine = (at: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLInputElement>('input')[at]?.focus());
  const add = () => {
    onChange([...lines, after(lines)]);
    focusLine(lines.length);
  };
  const remove = (at: number) => {
    onChange(lines.length === 1 ? [after(lines)] : lines.filter((_line, other) => other !== at));
    focusLine(Math.max(0, at - 1));
  };
  const onKeyDown = (event: KeyboardEvent, line: string) => {
    if (event.key !== 'Enter' || line.trim() === '') return;
    event.preventDefault();
    add();
  };

  return (
    <fieldset className={classes.set}>
      <legend>{t('site.dialog.origins')}</legend>
      <p className={classes.hint}>{t('site.dialog.originsHint')}</p>
      <div className={classes.lines} ref={list}>
        {lines.map(({ id, text }, at) => (
          <Line
            key={id}
            number={at + 1}
            line={text}
            fault={faults[at] ?? null}
            onType={(typed) =>
              onChange(lines.map((other) => (other.id === id ? { id, text: typed } : other)))
            }
            onKeyDown={(event) => onKeyDown(event, text)}
            onRemove={() => remove(at)}
          />
        ))}
        <div>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={14} stroke={2} aria-hidden />}
            onClick={add}
          >
            {t('site.dialog.add')}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}

type LineProps = {
  number: number;
  line: string;
  fault: OriginFault | null;
  onType: (typed: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onRemove: () => void;
};

function Line({ number, line, fault, onType, onKeyDown, onRemove }: LineProps) {
  const { t } = useTranslation('keys');
  return (
    <div className={classes.line}>
      <TextInput
        aria-label={t('site.dialog.origin', { number })}
        placeholder="https://www.example.com"
        inputMode="url"
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
        value={line}
        error={fault === null ? undefined : t(`site.wrong.${fault}`)}
        onChange={(event) => onType(event.currentTarget.value)}
        onBlur={() => onType(tidyOrigin(line))}
        onKeyDown={onKeyDown}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        aria-label={line === '' ? t('site.dialog.removeEmpty') : t('site.dialog.remove', { origin: line })}
        onClick={onRemove}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}
