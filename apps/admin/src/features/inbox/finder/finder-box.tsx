import { Loader, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './finder.module.css';
import type { Walk } from './use-walk';

type FieldProps = {
  walk: Walk;
  count: number;
  typed: string;
  busy: boolean;
  onTyped: (typed: string) => void;
};

/** The field keeps the focus; what is below it is walked from here. */
export function FinderField({ walk, count, typed, busy, onTyped }: FieldProps) {
  const { t } = useTranslation('inbox');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <TextInput
      ref={field}
      dir="auto"
      maxLength={1000}
      value={typed}
      aria-label={t('finder.search')}
      placeholder={t('finder.search')}
      role="combobox"
      aria-autocomplete="list"
      aria-expanded={count > 0}
      aria-controls={walk.listId}
      aria-activedescendant={count > 0 ? walk.optionId(walk.at) : undefined}
      leftSection={busy ? <Loader size={14} /> : <IconSearch size={16} stroke={1.75} aria-hidden />}
      onChange={(event) => {
        onTyped(event.currentTarget.value);
        walk.setAt(0);
      }}
      onKeyDown={walk.onKeyDown}
    />
  );
}

type ListProps = { walk: Walk; label: string; several?: boolean; children: ReactNode };

export function FinderList({ walk, label, several = false, children }: ListProps) {
  return (
    <div
      ref={walk.list}
      id={walk.listId}
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      aria-multiselectable={several || undefined}
      className={classes.list}
    >
      {children}
    </div>
  );
}

type OptionProps = { walk: Walk; nth: number; ticked?: boolean; onPress: () => void; children: ReactNode };

export function FinderOption({ walk, nth, ticked, onPress, children }: OptionProps) {
  return (
    <div
      id={walk.optionId(nth)}
      role="option"
      tabIndex={-1}
      aria-selected={ticked ?? walk.at === nth}
      data-at={walk.at === nth || undefined}
      className={classes.option}
      onMouseMove={() => walk.setAt(nth)}
      onMouseDown={(event) => {
        event.preventDefault();
        onPress();
      }}
    >
      {children}
    </div>
  );
}

/** What the keys do here. */
export function FinderKeys({ keys }: { keys: [key: string, does: string][] }) {
  return (
    <p className={classes.keys} aria-hidden>
      {keys.map(([key, does]) => (
        <span key={key}>
          <kbd>{key}</kbd> {does}
        </span>
      ))}
    </p>
  );
}
